package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Spot;
import java.util.function.ToDoubleFunction;

/** Where the joints of a body are that holds itself in a pose; the ground is at 0, the hip above the origin. */
final class Joints {
    private static final double ANKLE = 14;

    /** Three points of an arm or a leg, from the body outwards. */
    record Chain(Spot root, Spot middle, Spot end) {}

    private final Build build;
    private final Pose pose;
    private final double spine;
    private final Spot hip;

    Joints(Build build, Pose pose) {
        this.build = build;
        this.pose = pose;
        this.spine = pose.lean() + build.hunch() - 90;
        this.hip = new Spot(0, -ANKLE - build.leg() * pose.stand());
    }

    Spot hip() {
        return hip;
    }

    Spot neck() {
        return hip.along(spine, build.torso());
    }

    /** Where the middle of the face is. */
    Spot head() {
        double up = spine + pose.nod() * 0.6 - build.hunch() * 0.2;
        return neck().along(up, 118 * build.head());
    }

    /** By how many degrees the head is turned clockwise. */
    double tilt() {
        return pose.lean() * 0.45 + pose.nod();
    }

    /** A point of the trunk: how far up from hip to neck, and how far to the front. */
    Spot trunk(double up, double forward) {
        return hip.along(spine, build.torso() * up).along(spine + 90, forward);
    }

    Chain leadArm() {
        return arm(trunk(0.9, build.shoulder() * 0.82), pose.leadHand(), 1);
    }

    Chain rearArm() {
        return arm(trunk(0.9, -build.shoulder() * 0.92), pose.rearHand(), -1);
    }

    Chain leadLeg() {
        return leg(trunk(0, build.hip() * 0.5), pose.leadFoot());
    }

    Chain rearLeg() {
        return leg(trunk(0, -build.hip() * 0.5), pose.rearFoot());
    }

    private Chain arm(Spot shoulder, Spot wanted, double outward) {
        double ground = -ANKLE - build.armGirth() * 0.5;
        double down = Math.min(shoulder.y() + wanted.y() * build.arm(), ground);
        Spot aim = new Spot(shoulder.x() + wanted.x() * build.arm(), down);
        return bent(shoulder, aim, build.arm(), spot -> Math.min(spot.y(), ground) + 0.7 * outward * spot.x());
    }

    private Chain leg(Spot root, Spot wanted) {
        Spot aim = new Spot(wanted.x() * build.leg(), wanted.y() * build.leg() - ANKLE);
        return bent(root, aim, build.leg(), Spot::x);
    }

    /** Two bones of half the length each; of the two ways to bend, the one that is worth more. */
    private static Chain bent(Spot root, Spot aim, double length, ToDoubleFunction<Spot> worth) {
        double far = Math.min(root.distance(aim), length * 0.995);
        double way = root.direction(aim);
        double bend = Math.toDegrees(Math.acos(far / length));
        Spot one = root.along(way + bend, length / 2);
        Spot other = root.along(way - bend, length / 2);
        return new Chain(
                root, worth.applyAsDouble(one) > worth.applyAsDouble(other) ? one : other, root.along(way, far));
    }
}
