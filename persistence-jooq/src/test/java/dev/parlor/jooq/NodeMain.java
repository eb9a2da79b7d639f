package dev.parlor.jooq;

import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.testkit.Fuse;
import dev.parlor.testkit.FusedTransactions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A node in a process of its own. It begins at its first line of input and ends behind the last one. A clumsy one gets
 * stuck in the first two locks that it takes: once in the middle of the transaction, once before it.
 */
final class NodeMain {
    private static final Duration STUCK = Duration.ofSeconds(6);
    private static final String LOCK = "match.lock";

    private final String name;
    private final boolean isClumsy;
    private final AtomicInteger locks = new AtomicInteger();
    private final ThreadLocal<Boolean> isStuckInside = ThreadLocal.withInitial(() -> false);
    private final TournamentDesk tournaments;
    private final DueWork work;

    private NodeMain(String name, boolean isClumsy, Database database) {
        this.name = name;
        this.isClumsy = isClumsy;
        FusedTransactions<JooqStorage> transactions =
                new FusedTransactions<>(Scratch.transactions(database, NodesTest.SEEDS), new Fuse(this::written));
        this.tournaments = new TournamentDesk(transactions, database.clock());
        this.work = new DueWork(database, name, database.clock(), this::take, this::report, DueWork.Pace.STEADY);
    }

    /**
     * Runs a node.
     *
     * @param arguments the address of the database, the user, the node's name, and whether it is clumsy
     */
    public static void main(String[] arguments) {
        PostgresAccess access = new PostgresAccess(arguments[0], arguments[1], "");
        Scanner in = new Scanner(System.in, StandardCharsets.UTF_8);
        try (Database database = Databases.postgres(access)) {
            NodeMain node = new NodeMain(arguments[2], Boolean.parseBoolean(arguments[3]), database);
            System.out.println("READY");
            in.nextLine();
            node.work.start();
            while (in.hasNextLine()) {
                in.nextLine();
            }
            node.work.close();
        }
        System.out.println("DRAINED");
    }

    private StepOutcome take(Step step) {
        int lock = isClumsy && step.task().equals(LOCK) ? locks.incrementAndGet() : 0;
        isStuckInside.set(lock == 1);
        if (lock == 2) {
            getStuck("before " + step);
        }
        StepOutcome outcome = tournaments.take(step);
        System.out.println("TOOK " + step + " " + outcome);
        return outcome;
    }

    private boolean written(long write) {
        if (isStuckInside.get()) {
            isStuckInside.set(false);
            getStuck("inside write " + write);
        }
        return false;
    }

    private static void getStuck(String where) {
        System.out.println("STUCK " + where);
        Wait.nap(STUCK);
        System.out.println("GOES ON " + where);
    }

    private void report(Throwable fault) {
        System.out.println("FAULT " + name + " " + fault);
    }
}
