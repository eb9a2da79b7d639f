package dev.parlor.ai.fetch;

/**
 * How much is taken from a stranger's server.
 *
 * @param redirects how many redirects are followed
 * @param headBytes the largest head of an answer
 * @param bodyBytes the largest body
 * @param shortestSide the shortest side of a picture that shows anything
 * @param longestSide the longest side that is decoded
 * @param pixels the most pixels that are decoded
 * @param frames the longest animation of which the first frame is taken
 */
public record Limits(
        int redirects, int headBytes, int bodyBytes, int shortestSide, int longestSide, int pixels, int frames) {

    /** Returns the limits of the house: three redirects, 12 MB, 16 megapixels. */
    public static Limits standard() {
        return new Limits(3, 16 << 10, 12 << 20, 16, 8192, 16 << 20, 600);
    }

    /** Refuses sides that a header declares and that are not to be decoded. */
    void admit(int width, int height) throws Refusal {
        String size = width + "x" + height;
        if (width <= 0 || height <= 0) {
            throw new Refusal(Cause.BROKEN_PICTURE, "declares " + size);
        }
        if (Math.max(width, height) > longestSide || (long) width * height > pixels) {
            throw new Refusal(Cause.TOO_MANY_PIXELS, size);
        }
        if (Math.min(width, height) < shortestSide) {
            throw new Refusal(Cause.TOO_SMALL, size);
        }
    }
}
