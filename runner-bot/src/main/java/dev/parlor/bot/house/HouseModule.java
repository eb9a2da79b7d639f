package dev.parlor.bot.house;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import dev.parlor.bot.content.Content;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.relay.Recollection;
import dev.parlor.bot.relay.Relay;
import dev.parlor.bot.roster.Contender;
import dev.parlor.bot.roster.RosterReader;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import dev.parlor.commands.Reception;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.Terms;
import dev.parlor.core.Identifiers;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.privacy.PrivacyDesk;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.JooqTransactions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * The books and the desks of a house, as the settings want them. Who adds a {@link Service} has it run as long as the
 * house is open.
 */
public final class HouseModule extends AbstractModule {
    private static final String MARKS = "house.marks";
    private static final String CHOICES = "house.choices";
    private static final int NAME_BYTES = 10;

    private final Effective effective;
    private final Content content;
    private final Database database;
    private final String node;

    /**
     * A house.
     *
     * @param effective what is set
     * @param content what is played with
     * @param database the open books
     * @param node this node's name, the same after a restart
     */
    public HouseModule(Effective effective, Content content, Database database, String node) {
        this.effective = effective;
        this.content = content;
        this.database = database;
        this.node = node;
    }

    @Override
    protected void configure() {
        bind(Settings.class).toInstance(effective.settings());
        bind(Database.class).toInstance(database);
        Multibinder.newSetBinder(binder(), Service.class);
    }

    @Provides
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Provides
    @Singleton
    SeedSource seeds(SecureRandom random) {
        return SeedSource.random(random::nextBytes);
    }

    @Provides
    @Singleton
    Identifiers names(SecureRandom random) {
        return () -> {
            byte[] bytes = new byte[NAME_BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        };
    }

    @Provides
    @Singleton
    Faults faults(SecureRandom random) {
        return new Faults(random);
    }

    @Provides
    @Singleton
    InForce inForce() {
        return new InForce(effective, content);
    }

    @Provides
    @Singleton
    Terms terms(InForce house) {
        return new Terms(
                house.tournaments().currency(),
                house::tournaments,
                RosterReader.house().byRank().stream().map(Contender::fighter).toList());
    }

    /** The clock of whoever keeps the books, so that all nodes judge by the same. */
    @Provides
    @Singleton
    InstantSource clock() {
        return database.clock();
    }

    /** What the host and the punters of the house choose by. It stays, so that a restart repeats no choice otherwise. */
    @Provides
    @Singleton
    Seed choices(SeedSource seeds) {
        return database.secret(CHOICES, seeds);
    }

    @Provides
    @Singleton
    JooqTransactions transactions(SeedSource seeds) {
        return database.transactions(
                seeds, new MarkKey(database.secret(MARKS, seeds).hex()));
    }

    @Provides
    @Singleton
    Desks desks(JooqTransactions transactions, InForce house, Identifiers names, InstantSource clock) {
        Payroll payroll = new Payroll(Payroll.CHUNK, house.economy().merits());
        return new Desks(
                new TournamentDesk(transactions, clock, payroll),
                new BettingDesk(transactions, clock, payroll),
                new EconomyDesk(transactions, house::economy, clock),
                new FairnessDesk(transactions),
                new PrivacyDesk(transactions, house::economy, names, clock));
    }

    @Provides
    @Singleton
    RoomDesk rooms(JooqTransactions transactions, InstantSource clock) {
        return new RoomDesk(transactions, clock);
    }

    @Provides
    @Singleton
    PostingDesk postings(JooqTransactions transactions, InstantSource clock) {
        return new PostingDesk(transactions, clock);
    }

    @Provides
    @Singleton
    InteractionDesk interactions(JooqTransactions transactions, InstantSource clock) {
        return new InteractionDesk(transactions, clock);
    }

    @Provides
    @Singleton
    Reception.Stores stores(InteractionDesk interactions, InstantSource clock) {
        return Reception.Stores.on(interactions, clock);
    }

    @Provides
    @Singleton
    DueSteps steps(Desks desks, InstantSource clock, Faults faults) {
        return new DueSteps(database, node, desks, clock, faults);
    }

    @Provides
    @Singleton
    Relay relay(Desks desks, InstantSource clock, Faults faults) {
        return new Relay(
                database.notices(),
                database.oldShows(),
                new Recollection(desks.tournaments(), desks.betting()),
                clock,
                fault -> faults.report("telling what happened", fault));
    }
}
