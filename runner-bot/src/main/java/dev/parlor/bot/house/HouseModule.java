package dev.parlor.bot.house;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import dev.parlor.bot.content.Content;
import dev.parlor.bot.content.ContentPack;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.roster.Contender;
import dev.parlor.bot.roster.RosterReader;
import dev.parlor.bot.settings.Settings;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.Terms;
import dev.parlor.core.Identifiers;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.EconomyRules;
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

    private final Settings settings;

    /**
     * A house.
     *
     * @param settings what is set
     */
    public HouseModule(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void configure() {
        bind(Settings.class).toInstance(settings);
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
    Content content() {
        return ContentPack.read(settings.content());
    }

    @Provides
    @Singleton
    EconomyRules economyRules(Content content) {
        return content.rules(settings.economy());
    }

    @Provides
    @Singleton
    Terms terms(EconomyRules economy) {
        return new Terms(
                TournamentTerms.main(economy),
                TournamentTerms.rules(settings, economy),
                RosterReader.house().byRank().stream().map(Contender::fighter).toList());
    }

    @Provides
    @Singleton
    Database database() {
        return Storages.open(settings, InstantSource.system());
    }

    /** The clock of whoever keeps the books, so that all nodes judge by the same. */
    @Provides
    @Singleton
    InstantSource clock(Database database) {
        return database.clock();
    }

    /** What the host and the punters of the house choose by. It stays, so that a restart repeats no choice otherwise. */
    @Provides
    @Singleton
    Seed choices(Database database, SeedSource seeds) {
        return database.secret(CHOICES, seeds);
    }

    @Provides
    @Singleton
    JooqTransactions transactions(Database database, SeedSource seeds) {
        return database.transactions(
                seeds, new MarkKey(database.secret(MARKS, seeds).hex()));
    }

    @Provides
    @Singleton
    Desks desks(JooqTransactions transactions, EconomyRules economy, Identifiers names, InstantSource clock) {
        Payroll payroll = new Payroll(Payroll.CHUNK, economy.merits());
        return new Desks(
                new TournamentDesk(transactions, clock, payroll),
                new BettingDesk(transactions, clock, payroll),
                new EconomyDesk(transactions, economy, clock),
                new FairnessDesk(transactions),
                new PrivacyDesk(transactions, economy, names, clock));
    }
}
