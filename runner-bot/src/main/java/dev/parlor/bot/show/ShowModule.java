package dev.parlor.bot.show;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.ai.inbox.Inbox;
import dev.parlor.ai.wire.Base;
import dev.parlor.bot.gallery.Gallery;
import dev.parlor.bot.house.Service;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.settings.Settings;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.Theatre;
import dev.parlor.commands.house.Wardrobe;
import dev.parlor.commands.tournament.Bookings;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.show.Crew;
import dev.parlor.core.show.Director;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.HouseVoice;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.Pictures;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.show.Stage;
import dev.parlor.core.show.Theme;
import dev.parlor.core.show.Uploads;
import dev.parlor.jooq.JooqTransactions;
import dev.parlor.web.Metrics;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wires the show. Who adds a {@link Stage} hears of better pictures. */
public final class ShowModule extends AbstractModule {
    private static final String PICTURES = "pictures";
    private static final String PORTRAITS = "portraits";
    private static final String FACES = "faces";
    private static final String GALLERY = "gallery";

    /** What a painter's call may name; it is fetched through the gate, whatever it is. */
    private static final Set<String> PICTURE_HOSTS = Set.of("supermachine.art");

    /** The show of a house. */
    public ShowModule() {}

    @Override
    protected void configure() {
        Multibinder<Service> services = Multibinder.newSetBinder(binder(), Service.class);
        services.addBinding().to(OffStage.class);
        services.addBinding().to(HooksDoor.class);
        Multibinder.newSetBinder(binder(), Stage.class).addBinding().to(GalleryKeeper.class);
    }

    @Provides
    @Singleton
    TypeCase type() {
        return new TypeCase();
    }

    @Provides
    @Singleton
    Pictures pictures(Settings settings) {
        return PictureFolder.open(
                settings.data().resolve(PICTURES), settings.show().picturesKept());
    }

    @Provides
    @Singleton
    ShowDesk shows(JooqTransactions transactions, InstantSource clock) {
        return new ShowDesk(transactions, clock);
    }

    @Provides
    @Singleton
    Hooks hooks(Settings settings, JooqTransactions transactions, InstantSource clock, SecureRandom random) {
        return new Hooks(
                settings.web()
                        .publicUrl()
                        .filter(url -> settings.providers().supermachine().key().isPresent())
                        .map(url -> new Inbox(
                                new InboxDesk(transactions, clock), random, Base.ofOperator(url), PICTURE_HOSTS)),
                new AtomicBoolean());
    }

    @Provides
    @Singleton
    HooksDoor door(Settings settings, Hooks hooks) {
        return new HooksDoor(settings.web(), hooks);
    }

    @Provides
    @Singleton
    Company company(Settings settings, TypeCase type, InstantSource clock, Hooks hooks, Metrics metrics) {
        Company company = Company.of(settings, type, clock, hooks);
        metrics.counters(
                "parlor.show.requests",
                "What became of each wish for words, a picture or a look, by who was asked; skipped ones among them.",
                () -> company.trace().counts().stream()
                        .map(count -> new Metrics.Counted(
                                Map.of("job", count.job(), "provider", count.provider(), "result", count.result()),
                                count.times()))
                        .toList());
        return company;
    }

    @Provides
    @Singleton
    Crew crew(Settings settings, Company company) {
        return company.live(
                new PortraitFolder(settings.data().resolve(PORTRAITS), PictureGate.ofHouse()),
                settings.tournament().scene());
    }

    @Provides
    @Singleton
    OffStage offStage(Company company, Faults faults) {
        return new OffStage(company::close, fault -> faults.report("working off stage", fault));
    }

    @Provides
    @Singleton
    Director director(ShowDesk desk, Crew crew, Pictures pictures, Stage stage, OffStage offStage, Faults faults) {
        return new Director(
                desk,
                new HouseVoice(HouseNarrator.ofTheHouse()),
                crew,
                new Director.House(
                        pictures, Theme.house(), stage, offStage, fault -> faults.report("preparing a show", fault)));
    }

    /** Some of those who show pictures ask the director what to show, so they are looked up when there is something. */
    @Provides
    @Singleton
    Stage stage(Provider<Set<Stage>> stages) {
        return (match, part, painting) -> stages.get().forEach(stage -> stage.repainted(match, part, painting));
    }

    @Provides
    @Singleton
    Wardrobe wardrobe(Settings settings, Uploads uploads, Pictures pictures) {
        return new Wardrobe(FaceFolder.open(settings.data().resolve(FACES)), uploads, pictures);
    }

    @Provides
    @Singleton
    Theatre theatre(Director director, Company company, Wardrobe wardrobe) {
        return new Theatre(director, company, wardrobe);
    }

    @Provides
    @Singleton
    Wings wings(Director director, Desks desks) {
        return new Wings(director, new Bookings(new Programme(desks.tournaments())));
    }

    @Provides
    @Singleton
    GalleryKeeper gallery(
            Settings settings,
            Desks desks,
            ShowDesk shows,
            Pictures pictures,
            TypeCase type,
            OffStage offStage,
            Faults faults) {
        Gallery gallery = Gallery.ofOwner(settings.data().resolve(GALLERY));
        return new GalleryKeeper(
                settings.community(),
                desks,
                shows,
                pictures,
                gallery,
                new Curator(gallery, type, settings.locale()),
                offStage,
                fault -> faults.report("writing the gallery", fault));
    }
}
