package dev.parlor.bot.proof;

import dev.parlor.bot.Complaint;
import dev.parlor.core.chance.DrawProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody says is a proof.
 *
 * @param file where it is
 */
public record ProofFile(Path file) {
    private static final long LARGEST = 16L << 20;

    /**
     * Reads it.
     *
     * @return the proof, whose form is right; whether it is sound is for a verifier to say
     * @throws Complaint if it is no proof
     */
    public DrawProof read() {
        try {
            return ProofCodec.decode(bytes());
        } catch (Complaint e) {
            throw new Complaint(file + " is refused: " + e.getMessage());
        }
    }

    private byte[] bytes() {
        try {
            if (Files.isDirectory(file)) {
                throw new Complaint("it is a folder; name one of the files in it");
            }
            if (!Files.isRegularFile(file)) {
                throw new Complaint("there is no such file");
            }
            if (Files.size(file) > LARGEST) {
                throw new Complaint("it is larger than " + (LARGEST >> 20) + " MiB, which no proof is");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Complaint("it cannot be read (" + e.getMessage() + ")");
        }
    }
}
