package dev.parlor.ai.canvas;

/** A point in a picture. */
public record Spot(double x, double y) {
    /** The point so far to the right and so far down from this one. */
    public Spot moved(double right, double down) {
        return new Spot(x + right, y + down);
    }

    /** The point on the way to another. */
    public Spot toward(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** How far away another point is. */
    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** In which direction another point lies, in degrees: 0 is to the right, 90 is down. */
    public double direction(Spot other) {
        return Math.toDegrees(Math.atan2(other.y - y, other.x - x));
    }

    /** The point at a distance in a direction, in degrees: 0 is to the right, 90 is down. */
    public Spot along(double degrees, double distance) {
        double angle = Math.toRadians(degrees);
        return moved(distance * Math.cos(angle), distance * Math.sin(angle));
    }
}
