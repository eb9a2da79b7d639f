package dev.parlor.bot.show;

import dev.parlor.ai.fetch.Cause;
import dev.parlor.ai.fetch.Fetched;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.core.show.Uploads;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Pictures that people hand in, let in through the gate like any picture from outside. */
public final class HandedIn {
    /** Where Discord puts files; who could name any other address could send the house wherever he likes. */
    private static final Set<String> DISCORD = Set.of("cdn.discordapp.com", "media.discordapp.net");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Uploads.Handed ELSEWHERE = new Uploads.Handed.Refused(Uploads.Handed.Reason.ELSEWHERE);

    private HandedIn() {}

    /**
     * Pictures that people attach on Discord.
     *
     * @param gate fetches and judges them
     * @return what brings them in
     */
    public static Uploads onDiscord(PictureGate gate) {
        return address -> isOnDiscord(address) ? handed(gate.fetch(address, PATIENCE)) : ELSEWHERE;
    }

    /**
     * Files of this machine, for whoever sits before it.
     *
     * @param gate judges them
     * @return what brings them in
     */
    public static Uploads asFiles(PictureGate gate) {
        return address -> {
            try {
                Path file = Path.of(address);
                if (!Files.isRegularFile(file)) {
                    return ELSEWHERE;
                }
                return Files.size(file) > PortraitFile.LARGEST
                        ? new Uploads.Handed.Refused(Uploads.Handed.Reason.TOO_LARGE)
                        : handed(gate.judge(Files.readAllBytes(file)));
            } catch (IOException | InvalidPathException e) {
                return ELSEWHERE;
            }
        };
    }

    private static boolean isOnDiscord(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .filter(DISCORD::contains)
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Uploads.Handed handed(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Accepted accepted -> new Uploads.Handed.Accepted(PortraitFile.encoded(accepted.picture()));
            case Fetched.Refused refused -> new Uploads.Handed.Refused(reason(refused.cause()));
        };
    }

    private static Uploads.Handed.Reason reason(Cause cause) {
        return switch (cause) {
            case NOT_A_URL, NOT_HTTPS, USER_INFO, BAD_PORT, PRIVATE_ADDRESS, TOO_MANY_REDIRECTS, STATUS ->
                Uploads.Handed.Reason.ELSEWHERE;
            case UNKNOWN_HOST,
                    NO_CONNECTION,
                    BAD_CERTIFICATE,
                    NO_HANDSHAKE,
                    MALFORMED_ANSWER,
                    ENCODED_BODY,
                    CUT_SHORT,
                    TOO_SLOW -> Uploads.Handed.Reason.UNREACHABLE;
            case TOO_LARGE, TOO_MANY_PIXELS, TOO_MANY_FRAMES -> Uploads.Handed.Reason.TOO_LARGE;
            case HTML, SVG, WEBP, NOT_A_PICTURE, BROKEN_PICTURE -> Uploads.Handed.Reason.NO_PICTURE;
            case EMPTY, TOO_SMALL, ONE_COLOUR, NEARLY_BLACK, PLACEHOLDER -> Uploads.Handed.Reason.EMPTY;
        };
    }
}
