package dev.parlor.bot.data;

import dev.parlor.bot.Complaint;
import dev.parlor.jooq.OwnersOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** The data folder of a program that runs. A lock in it keeps a second program out, and ends with the first one. */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "parlor.lock";
    private static final String NODE = "parlor.node";
    private static final int LONGEST_ID = 20;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Opens a data folder. Where there is none it is made, and only its owner may look into it.
     *
     * @param path where it is
     * @return the folder, which nobody else opens until it is closed
     * @throws Complaint if it cannot be made or written to, or another program has it open
     */
    public static DataFolder open(Path path) {
        try {
            Path lock = OwnersOnly.file(OwnersOnly.folder(path).resolve(LOCK));
            return locked(path, FileChannel.open(lock, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new Complaint("the data folder " + path + " cannot be used: " + e.getMessage()
                    + "; name another one with --data or PARLOR_DATA");
        }
    }

    /**
     * Where the folder is.
     *
     * @return its path
     */
    public Path path() {
        return path;
    }

    /**
     * The name under which this folder's program shares a database with others.
     *
     * @return always the same for a folder, and another one for every other
     * @throws IOException if it cannot be kept
     */
    public String node() throws IOException {
        Path file = OwnersOnly.file(path.resolve(NODE));
        if (Files.size(file) == 0) {
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static DataFolder locked(Path path, FileChannel channel) throws IOException {
        if (lock(channel).isEmpty()) {
            String holder = read(channel);
            channel.close();
            throw new Complaint("the data folder " + path + " is open in another program"
                    + (holder.isEmpty() ? "" : " (process " + holder + ")")
                    + "; leave that one first, or name another folder with --data");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DataFolder(path, channel);
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Who holds the lock, as far as that can be read. */
    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_ID);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return text.matches("[0-9]+") ? text : "";
    }
}
