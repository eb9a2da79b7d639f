package dev.parlor.bot.exhibition;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.proof.ProofCodec;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.DrawProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files that an evening leaves: all of it as JSON, and a proof of every match.
 *
 * @param json the file for all of it
 * @param proofs the folder for the proofs
 */
record Keepsakes(Optional<Path> json, Optional<Path> proofs) {
    private static final String RUN = "run.json";
    private static final Pattern PROOF = Pattern.compile("run\\.json|x-[0-9a-f]{12}\\.r\\d+m\\d+\\.json");

    /**
     * Checks where the files should go, without touching anything.
     *
     * @throws Complaint if the files can never be written there
     */
    Keepsakes {
        json.ifPresent(Keepsakes::checkFile);
        json.flatMap(file -> proofs.filter(folder -> isProof(file, folder))).ifPresent(folder -> {
            throw new Complaint("--json and --proofs would both write " + json.orElseThrow());
        });
        proofs.filter(folder -> Files.exists(folder) && !Files.isDirectory(folder))
                .ifPresent(file -> {
                    throw new Complaint("--proofs must name a folder, but " + file + " is a file");
                });
    }

    private static void checkFile(Path file) {
        if (file.toString().isBlank()) {
            throw new Complaint("--json must name a file, but is empty");
        }
        if (Files.isDirectory(file)) {
            throw new Complaint("--json must name a file, but " + file + " is a folder");
        }
    }

    private static boolean isProof(Path file, Path folder) {
        Path whole = file.toAbsolutePath().normalize();
        return folder.toAbsolutePath().normalize().equals(whole.getParent())
                && PROOF.matcher(whole.getFileName().toString()).matches();
    }

    /** Makes sure before the first match that the files can be written after the last. */
    void prepare(DrawProof run) {
        json.ifPresent(file -> new Written("--json", file).prepare());
        proofs.ifPresent(folder -> {
            checkRun(folder, ProofCodec.encode(run));
            new Written("--proofs", folder.resolve(RUN)).prepare();
        });
    }

    void keep(Report report, Screen screen) {
        json.ifPresent(file -> new Written("--json", file).write(ReportJson.write(report)));
        proofs.ifPresent(folder -> {
            new Written("--proofs", folder.resolve(RUN)).write(ProofCodec.encode(report.run()));
            report.stories().forEach(story -> proof(folder, story));
        });
        screen.line();
        json.ifPresent(file -> screen.line("  all of it: " + file));
        proofs.ifPresent(folder -> {
            screen.line("  proofs: " + folder);
            screen.line(screen.ink(
                    Ink.MUTED,
                    "  check one with ./parlor verify "
                            + folder.resolve(name(report.stories().getLast()))));
        });
    }

    /** Proofs of two runs in one folder could not be told apart, and one run's own proof would be lost. */
    private static void checkRun(Path folder, byte[] run) {
        Path file = folder.resolve(RUN);
        try {
            if (Files.isRegularFile(file) && !Arrays.equals(Files.readAllBytes(file), run)) {
                throw new Complaint("--proofs: " + folder + " holds the proofs of another run; name another folder");
            }
        } catch (IOException e) {
            throw new Complaint("--proofs: " + file + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static void proof(Path folder, MatchStory story) {
        DrawProof proof = story.match().fight().proof();
        new Written("--proofs", folder.resolve(name(story))).write(ProofCodec.encode(proof));
    }

    private static String name(MatchStory story) {
        return story.match().id() + ".json";
    }
}
