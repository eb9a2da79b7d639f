package dev.parlor.ai.canvas;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The outline of a shape. */
public final class Outline {
    /** How far a straight line may lie beside the bent one, in units of the drawing. */
    private static final double FLAT = 0.12;

    private static final Outline NOTHING = new Outline(new Path2D.Double());

    private final Path2D.Double path;

    /** Found once, when it is first needed, by whoever needs it; nobody changes it. */
    private volatile Optional<Area> area = Optional.empty();

    private Outline(Path2D.Double path) {
        this.path = path;
    }

    static Outline of(Shape shape) {
        return new Outline(new Path2D.Double(shape));
    }

    private static Outline of(Area area) {
        Outline outline = new Outline(new Path2D.Double(area));
        outline.area = Optional.of(area);
        return outline;
    }

    /** A shape without a point. */
    public static Outline nothing() {
        return NOTHING;
    }

    /** An upright rectangle. */
    public static Outline box(Frame frame) {
        return of(new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height()));
    }

    /** An upright rectangle with round corners. */
    public static Outline rounded(Frame frame, double radius) {
        return of(new RoundRectangle2D.Double(
                frame.x(), frame.y(), frame.width(), frame.height(), 2 * radius, 2 * radius));
    }

    /** A disc. */
    public static Outline disc(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    /** An upright ellipse about its middle. */
    public static Outline ellipse(double x, double y, double halfWidth, double halfHeight) {
        return of(new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
    }

    /** A square that stands on a corner. */
    public static Outline diamond(double x, double y, double radius) {
        return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }

    /** Straight lines through points, each written as x and y, and back to the first. */
    public static Outline polygon(double... points) {
        Path2D.Double path = through(points);
        path.closePath();
        return new Outline(path);
    }

    /** Straight lines through points, each written as x and y. */
    public static Outline lines(double... points) {
        return new Outline(through(points));
    }

    /** A soft closed curve through the points. */
    public static Outline smooth(List<Spot> spots) {
        Path2D.Double path = new Path2D.Double();
        int count = spots.size();
        path.moveTo(spots.getFirst().x(), spots.getFirst().y());
        for (int i = 0; i < count; i++) {
            Spot before = spots.get((i + count - 1) % count);
            Spot from = spots.get(i);
            Spot to = spots.get((i + 1) % count);
            Spot after = spots.get((i + 2) % count);
            path.curveTo(
                    from.x() + (to.x() - before.x()) / 6,
                    from.y() + (to.y() - before.y()) / 6,
                    to.x() - (after.x() - from.x()) / 6,
                    to.y() - (after.y() - from.y()) / 6,
                    to.x(),
                    to.y());
        }
        path.closePath();
        return new Outline(path);
    }

    /** Both shapes, one upon the other. */
    public Outline with(Outline other) {
        Path2D.Double both = new Path2D.Double(path);
        both.append(other.path, false);
        return new Outline(both);
    }

    /** All shapes, one upon the other. */
    public static Outline together(List<Outline> shapes) {
        Path2D.Double all = new Path2D.Double();
        shapes.forEach(shape -> all.append(shape.path, false));
        return new Outline(all);
    }

    /** Both shapes as one, without the line where they meet. */
    public Outline joined(Outline other) {
        return cut(other, Area::add);
    }

    /** Many shapes as one, without the lines where they meet. */
    public static Outline joined(List<Outline> shapes) {
        if (shapes.size() <= 1) {
            return shapes.isEmpty() ? NOTHING : shapes.getFirst();
        }
        int middle = shapes.size() / 2;
        return joined(shapes.subList(0, middle)).joined(joined(shapes.subList(middle, shapes.size())));
    }

    /** What of this shape does not lie under the other. */
    public Outline without(Outline other) {
        return cut(other, Area::subtract);
    }

    /** What of this shape lies under the other, too. */
    public Outline within(Outline other) {
        return cut(other, Area::intersect);
    }

    private Outline cut(Outline other, BiConsumer<Area, Area> how) {
        Area rest = (Area) area().clone();
        how.accept(rest, other.area());
        return of(rest);
    }

    private Area area() {
        Area found = area.orElseGet(this::straightened);
        area = Optional.of(found);
        return found;
    }

    /** Bent lines are broken into straight ones first: where those meet is found many times faster. */
    private Area straightened() {
        Path2D.Double straight = new Path2D.Double(path.getWindingRule());
        straight.append(path.getPathIterator(null, FLAT), false);
        return new Area(straight);
    }

    /** The shape, moved. */
    public Outline placed(Placement placement) {
        return new Outline(new Path2D.Double(path, placement.transform()));
    }

    /** The smallest upright rectangle around it; empty if the shape is. */
    public Frame bounds() {
        Rectangle2D box = path.getBounds2D();
        return new Frame(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    Shape shape() {
        return path;
    }

    PathIterator walk() {
        return path.getPathIterator(null);
    }

    private static Path2D.Double through(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
