package dev.parlor.bot.proof;

import com.google.inject.Inject;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.tournament.MatchInputs;
import dev.parlor.core.tournament.MatchVerifier;
import dev.parlor.core.tournament.SeedingVerifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parlor verify}: recomputes a proof and says in words what was checked. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recompute a proof and say what was checked.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the proof is sound",
            "1:it is not",
            "2:there is no such file, or it is no proof",
            "3:a fault of the program"
        })
public final class VerifyCommand implements Callable<Integer> {
    private static final int LABEL = 12;
    private static final int LONGEST = 400;

    private final Screen screen;

    @Parameters(paramLabel = "FILE", description = "a proof, as 'parlor exhibition --proofs DIR' writes them")
    private Path file;

    @Option(
            names = "--commitment",
            paramLabel = "HEX",
            description = "the commitment that was published before the draw: 64 hexadecimal characters")
    private Optional<String> commitment = Optional.empty();

    @Option(names = "--inputs", paramLabel = "HEX", description = "the inputs hash that was published with it")
    private Optional<String> inputs = Optional.empty();

    @Option(
            names = "--digest",
            paramLabel = "HEX",
            description = "the digest of the bets that was published when they were frozen")
    private Optional<String> digest = Optional.empty();

    @Option(
            names = "--beacon",
            paramLabel = "HEX",
            description = "the randomness of the beacon's round, as its network gives it; needed where there was one")
    private Optional<String> beacon = Optional.empty();

    /**
     * Makes the command.
     *
     * @param screen where the answer goes
     */
    @Inject
    public VerifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Publication published = published();
        DrawProof proof = new ProofFile(file).read();
        Verification verification = verify(proof, published);
        verification.checked().forEach(clause -> screen.line(screen.ink(Ink.GOOD, "  ok  ") + clause));
        return switch (verification) {
            case Verification.Sound sound -> sound(proof, published);
            case Verification.Broken broken -> broken(broken);
        };
    }

    private Publication published() {
        return new Publication(
                commitment.map(hex -> new Commitment(hash("--commitment", hex))),
                inputs.map(hex -> hash("--inputs", hex)),
                digest.map(hex -> hash("--digest", hex)),
                beacon.map(hex -> hex.strip().toLowerCase(Locale.ROOT)));
    }

    private static Sha256 hash(String option, String hex) {
        try {
            return new Sha256(hex.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Complaint(
                    option + " must be 64 hexadecimal characters, but is '" + Columns.cut(hex, 80, true) + "'");
        }
    }

    static Verification verify(DrawProof proof, Publication published) {
        if (RunVerifier.isRun(proof)) {
            return RunVerifier.verify(proof, published);
        }
        return SeedingVerifier.isSeeding(proof)
                ? SeedingVerifier.verify(proof, published)
                : MatchVerifier.verify(proof, published);
    }

    private int sound(DrawProof proof, Publication published) {
        screen.line();
        screen.line(screen.bold(Ink.GOOD, screen.sign("✓ ", "") + "The proof is sound.") + " "
                + MatchInputs.read(proof.inputs())
                        .map(inputs -> inputs.match() + ": " + proof.result() + " wins, "
                                + inputs.a() + " (A) against " + inputs.b() + " (B), A at "
                                + inputs.chance().ppm()
                                + " ppm.")
                        .orElseGet(() -> picked(proof)));
        screen.line(screen.ink(Ink.MUTED, "What no proof can show:"));
        screen.line("  - that all of it was published in time: " + compared(published));
        screen.line("  - that the bets are real people's.");
        screen.line("  - "
                + (proof.beacon().isPresent()
                        ? "that the beacon's round was named before it existed. This result is beacon-proved."
                        : "that the operator, who knew the seed, did not add bets of his own until the digest"
                                + " suited him. This result is operator-trusted."));
        return 0;
    }

    private static String compared(Publication published) {
        List<String> missing = new ArrayList<>();
        note(missing, published.commitment(), "--commitment HEX");
        note(missing, published.inputs(), "--inputs HEX");
        note(missing, published.digest(), "--digest HEX");
        return missing.isEmpty()
                ? "you compared what you saw, so your copy must be from before."
                : "compare what you saw (" + String.join(", ", missing) + ").";
    }

    private static void note(List<String> missing, Optional<?> seen, String option) {
        if (seen.isEmpty()) {
            missing.add(option);
        }
    }

    private static String picked(DrawProof proof) {
        return RunVerifier.isRun(proof)
                ? "Run " + proof.inputs().get(1) + " picked positions " + proof.result() + "."
                : "Tournament " + proof.inputs().get(1) + " drew its seeds: " + proof.result() + ".";
    }

    private static String shown(String text) {
        return Columns.cut(text, LONGEST, true);
    }

    private int broken(Verification.Broken broken) {
        screen.line(screen.bold(Ink.BAD, "  no  ") + broken.what() + " does not match");
        screen.line("      " + Columns.left("expected", LABEL) + shown(broken.expected()));
        screen.line("      " + Columns.left("found", LABEL) + shown(broken.found()));
        if (broken.what().startsWith("published ")) {
            screen.line("      Every match has hashes of its own; the commitment at the door belongs to run.json.");
        }
        screen.line();
        screen.line(screen.bold(Ink.BAD, "The proof is broken.") + " Nothing behind this was looked at.");
        return 1;
    }
}
