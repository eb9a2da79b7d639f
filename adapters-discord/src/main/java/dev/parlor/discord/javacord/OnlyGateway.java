package dev.parlor.discord.javacord;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Answers Javacord's only question to the REST API, where the gateway is, without a connection. */
final class OnlyGateway implements Interceptor {
    private static final String PATH = "/gateway";

    private final Supplier<Optional<String>> url;

    private OnlyGateway(Supplier<Optional<String>> url) {
        this.url = url;
    }

    static OkHttpClient client(Supplier<Optional<String>> url) {
        return new OkHttpClient.Builder().addInterceptor(new OnlyGateway(url)).build();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!chain.request().url().encodedPath().endsWith(PATH)) {
            throw new IOException("Javacord asks for nothing but the gateway");
        }
        String gateway = url.get().orElseThrow(() -> new IOException("Discord did not say where the gateway is"));
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create("{\"url\":\"" + gateway + "\"}", MediaType.get("application/json")))
                .build();
    }
}
