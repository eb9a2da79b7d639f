package dev.parlor.ai.canvas;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the parts of a picture on pixels. */
final class Brush {
    private final BufferedImage image;
    private final Graphics2D graphics;

    private Brush(BufferedImage image, Graphics2D graphics) {
        this.image = image;
        this.graphics = graphics;
    }

    static Brush on(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return new Brush(image, graphics);
    }

    void draw(Element element) {
        switch (element) {
            case Element.Fill(Outline outline, Paint paint) -> fill(outline, paint);
            case Element.Text(String words, Outline outline, Paint paint) -> fill(outline, paint);
            case Element.Line(Outline outline, Paint paint, Nib nib) -> line(outline, paint, nib);
            case Element.Still(Bitmap bitmap, Frame frame) -> still(bitmap, frame);
            case Element.Group group -> group(group);
        }
    }

    void done() {
        graphics.dispose();
    }

    private void fill(Outline outline, Paint paint) {
        graphics.setPaint(paint(paint));
        graphics.fill(outline.shape());
    }

    private void line(Outline outline, Paint paint, Nib nib) {
        graphics.setPaint(paint(paint));
        graphics.setStroke(stroke(nib));
        graphics.draw(outline.shape());
    }

    private void still(Bitmap bitmap, Frame frame) {
        AffineTransform place = AffineTransform.getTranslateInstance(frame.x(), frame.y());
        place.scale(frame.width() / bitmap.width(), frame.height() / bitmap.height());
        graphics.drawImage(bitmap.image(), place, null);
    }

    private void group(Element.Group group) {
        if (group.opacity() < 1 || group.clip().isPresent()) {
            layer(group);
            return;
        }
        AffineTransform before = graphics.getTransform();
        graphics.transform(group.placement().transform());
        group.parts().forEach(this::draw);
        graphics.setTransform(before);
    }

    /** On pixels of its own first, so that parts do not shine through each other and the cut is as soft as an edge. */
    private void layer(Element.Group group) {
        AffineTransform before = graphics.getTransform();
        graphics.transform(group.placement().transform());
        Rectangle area = area(group);
        if (!area.isEmpty()) {
            BufferedImage own = apart(group, area);
            graphics.setTransform(new AffineTransform());
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) group.opacity()));
            graphics.drawImage(own, area.x, area.y, null);
            graphics.setComposite(AlphaComposite.SrcOver);
        }
        graphics.setTransform(before);
    }

    private BufferedImage apart(Element.Group group, Rectangle area) {
        BufferedImage own = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB);
        Brush brush = on(own);
        brush.graphics.translate(-area.x, -area.y);
        brush.graphics.transform(graphics.getTransform());
        group.parts().forEach(brush::draw);
        group.clip().ifPresent(brush::cut);
        brush.done();
        return own;
    }

    /** Which pixels a group can touch. */
    private Rectangle area(Element.Group group) {
        Rectangle all = new Rectangle(image.getWidth(), image.getHeight());
        return group.clip()
                .map(clip -> graphics.getTransform()
                        .createTransformedShape(clip.shape())
                        .getBounds())
                .map(all::intersection)
                .orElse(all);
    }

    /** Leaves only what lies inside; drawn over everything, since what a shape does not touch would stay. */
    private void cut(Outline clip) {
        BufferedImage mask = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Brush brush = on(mask);
        brush.graphics.setTransform(graphics.getTransform());
        brush.fill(clip, Paint.flat(Ink.TEXT));
        brush.done();
        graphics.setTransform(new AffineTransform());
        graphics.setComposite(AlphaComposite.DstIn);
        graphics.drawImage(mask, 0, 0, null);
    }

    private static BasicStroke stroke(Nib nib) {
        int cap = nib.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = nib.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        float width = (float) nib.width();
        if (nib.dashes().isEmpty()) {
            return new BasicStroke(width, cap, join, 4);
        }
        float[] dashes = new float[nib.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = nib.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, cap, join, 4, dashes, 0);
    }

    private static java.awt.Paint paint(Paint paint) {
        return switch (paint) {
            case Paint.Flat(Colour colour) -> color(colour);
            case Paint.Linear line ->
                new LinearGradientPaint(
                        new Point2D.Double(line.fromX(), line.fromY()),
                        new Point2D.Double(line.toX(), line.toY()),
                        shares(line.stops()),
                        colors(line.stops()));
            case Paint.Radial disc ->
                new RadialGradientPaint(
                        new Point2D.Double(disc.x(), disc.y()),
                        (float) disc.radius(),
                        shares(disc.stops()),
                        colors(disc.stops()));
        };
    }

    private static float[] shares(List<Paint.Stop> stops) {
        float[] shares = new float[stops.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) stops.get(i).share();
        }
        return shares;
    }

    private static Color[] colors(List<Paint.Stop> stops) {
        return stops.stream().map(stop -> color(stop.colour())).toArray(Color[]::new);
    }

    private static Color color(Colour colour) {
        return new Color(colour.argb(), true);
    }
}
