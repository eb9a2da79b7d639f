package dev.parlor.bench.show;

import dev.parlor.core.show.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Paints one picture as the first thing that a JVM does, writes it to a file, and prints how many nanoseconds it took. */
public final class FirstPicture {
    private FirstPicture() {}

    /**
     * Runs and reports.
     *
     * @param arguments the kind, its number, and the folder for the file
     * @throws IOException if the file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        System.out.println(Child.STARTED);
        long start = System.nanoTime();
        List<PictureFile> files =
                Studio.withoutFaces().paint(Kind.valueOf(arguments[0]), Integer.parseInt(arguments[1]));
        for (PictureFile file : files) {
            Files.write(Path.of(arguments[2], file.hash() + "." + file.type().ending()), file.bytes());
        }
        System.out.println(System.nanoTime() - start);
    }
}
