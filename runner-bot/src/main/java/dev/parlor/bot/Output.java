package dev.parlor.bot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/** Standard output that remembers why it could not be written, for the printing classes forget it. */
final class Output extends OutputStream {
    private static final String CLOSED_BY_READER = "Broken pipe";

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    Output(OutputStream out) {
        this.out = out;
    }

    /** The first failure; a reader that has seen enough, as {@code head} has, is none. */
    synchronized Optional<IOException> failure() {
        return failure.filter(
                first -> !Objects.requireNonNullElse(first.getMessage(), "").contains(CLOSED_BY_READER));
    }

    @Override
    public void write(int b) throws IOException {
        remembering(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        remembering(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        remembering(out::flush);
    }

    private void remembering(Step step) throws IOException {
        try {
            step.take();
        } catch (IOException e) {
            remember(e);
            throw e;
        }
    }

    private synchronized void remember(IOException e) {
        failure = failure.or(() -> Optional.of(e));
    }

    private interface Step {
        void take() throws IOException;
    }
}
