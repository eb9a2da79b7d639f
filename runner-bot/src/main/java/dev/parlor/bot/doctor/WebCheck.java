package dev.parlor.bot.doctor;

import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Who can reach the operator's endpoints, and what they say if Parlor is running. */
final class WebCheck implements Check {
    private static final String SUBJECT = "endpoints";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 10_000;

    @Override
    public List<Finding> look(Effective effective) {
        Settings.Web web = effective.settings().web();
        if (!web.enabled()) {
            return List.of(Finding.fine(SUBJECT, "/metrics and /health are off (web.enabled)."));
        }
        List<Finding> findings = new ArrayList<>();
        try {
            if (!InetAddress.getByName(web.host()).isLoopbackAddress()) {
                findings.add(Finding.beware(
                        SUBJECT,
                        "/metrics and /health have no password, and " + web.host()
                                + " is reached from other machines; keep a fence in front of them."));
            }
            findings.add(
                    web.port() == 0
                            ? Finding.fine(SUBJECT, "On any free port (web.port is 0); the log says on which.")
                            : asked(web));
        } catch (UnknownHostException e) {
            findings.add(Finding.broken(SUBJECT, "web.host names no machine: " + web.host()));
        }
        return findings;
    }

    private static Finding asked(Settings.Web web) {
        String address = web.host() + ":" + web.port();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            String authority = web.host().contains(":") ? "[" + web.host() + "]:" + web.port() : address;
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + authority + "/health"))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            return judge(address, answer.statusCode(), beginning(answer));
        } catch (ConnectException e) {
            return Finding.fine(
                    SUBJECT, "Nothing answers at " + address + ": Parlor is not running, and the port is free.");
        } catch (IOException e) {
            return Finding.beware(SUBJECT, "What answers at " + address + " is not Parlor; choose another web.port.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.beware(SUBJECT, "The question to " + address + " was interrupted.");
        }
    }

    private static String beginning(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream in = answer.body()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private static Finding judge(String address, int status, String body) {
        if (status == 200 && body.startsWith("{\"status\":\"up\"")) {
            return Finding.fine(SUBJECT, "Parlor is running and well, says http://" + address + "/health");
        }
        return body.startsWith("{\"status\":\"down\"")
                ? Finding.broken(SUBJECT, "Parlor is running but not well; http://" + address + "/health says why.")
                : Finding.beware(SUBJECT, "What answers at " + address + " is not Parlor; choose another web.port.");
    }
}
