package dev.parlor.bot.exhibition;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.proof.ProofCodec;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.DrawProof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that an evening leaves: all of it as JSON, and a proof of every match. */
record Keepsakes(Optional<Path> json, Optional<Path> proofs) {
    /** Makes sure before the first match that the files can be written after the last. */
    static Keepsakes prepared(Optional<Path> json, Optional<Path> proofs) {
        json.ifPresent(file -> {
            if (Files.isDirectory(file)) {
                throw new Complaint("--json must name a file, but " + file + " is a folder");
            }
            folder(
                    "--json",
                    Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
        });
        proofs.ifPresent(folder -> folder("--proofs", folder));
        return new Keepsakes(json, proofs);
    }

    private static void folder(String option, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Complaint(option + ": the folder " + folder + " cannot be made (" + e.getMessage() + ")");
        }
        if (!Files.isWritable(folder)) {
            throw new Complaint(option + ": the folder " + folder + " cannot be written to");
        }
    }

    void keep(Report report, Screen screen) {
        json.ifPresent(file -> write(file, ReportJson.write(report)));
        proofs.ifPresent(folder -> {
            write(folder.resolve("run.json"), ProofCodec.encode(report.run()));
            report.stories().forEach(story -> proof(folder, story));
        });
        screen.line();
        json.ifPresent(file -> screen.line("  all of it: " + file));
        proofs.ifPresent(folder -> screen.line("  proofs: " + folder
                + screen.ink(
                        Ink.MUTED,
                        "; check one with ./parlor verify "
                                + folder.resolve(name(report.stories().getLast())))));
    }

    private static void proof(Path folder, MatchStory story) {
        DrawProof proof = story.match().fight().proof();
        write(folder.resolve(name(story)), ProofCodec.encode(proof));
    }

    private static String name(MatchStory story) {
        return story.match().id() + ".json";
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
