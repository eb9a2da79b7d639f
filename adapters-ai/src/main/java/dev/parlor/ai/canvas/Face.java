package dev.parlor.ai.canvas;

/** The typefaces of the house: a grotesque for everything, and one for codes whose letters are equally wide. */
public enum Face {
    REGULAR("inter/Inter-Regular.otf"),
    SEMI_BOLD("inter/Inter-SemiBold.otf"),
    BOLD("inter/Inter-Bold.otf"),
    ITALIC("inter/Inter-Italic.otf"),
    BOLD_ITALIC("inter/Inter-BoldItalic.otf"),
    MONO("jetbrains_mono/JetBrainsMono-Regular.ttf"),
    MONO_BOLD("jetbrains_mono/JetBrainsMono-Bold.ttf");

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/";

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return FOLDER + file;
    }
}
