package dev.parlor.commands.house;

import dev.parlor.commands.Command;
import dev.parlor.commands.Commands;
import dev.parlor.commands.Controls;
import dev.parlor.commands.People;
import dev.parlor.commands.betting.BoardCommand;
import dev.parlor.commands.betting.Bookmaker;
import dev.parlor.commands.betting.MineCommand;
import dev.parlor.commands.betting.OddsCommand;
import dev.parlor.commands.betting.PlaceCommand;
import dev.parlor.commands.fairness.CommitmentCommand;
import dev.parlor.commands.fairness.Notary;
import dev.parlor.commands.fairness.ProofCommand;
import dev.parlor.commands.fairness.RotateCommand;
import dev.parlor.commands.fairness.SeedCommand;
import dev.parlor.commands.fairness.VerifyCommand;
import dev.parlor.commands.moment.ReplayCommand;
import dev.parlor.commands.money.BalanceCommand;
import dev.parlor.commands.money.Bank;
import dev.parlor.commands.money.CoolOffCommand;
import dev.parlor.commands.money.DailyCommand;
import dev.parlor.commands.money.ExcludeCommand;
import dev.parlor.commands.money.GiftAcceptCommand;
import dev.parlor.commands.money.GiftDeclineCommand;
import dev.parlor.commands.money.GiftListCommand;
import dev.parlor.commands.money.GiveCommand;
import dev.parlor.commands.money.HistoryCommand;
import dev.parlor.commands.money.LeaderboardCommand;
import dev.parlor.commands.money.LimitsCommand;
import dev.parlor.commands.money.LossCommand;
import dev.parlor.commands.money.StartCommand;
import dev.parlor.commands.money.StatsCommand;
import dev.parlor.commands.office.Office;
import dev.parlor.commands.office.ReloadCommand;
import dev.parlor.commands.office.StatusCommand;
import dev.parlor.commands.premises.Lodging;
import dev.parlor.commands.premises.SetupCommand;
import dev.parlor.commands.premises.ThreadCommand;
import dev.parlor.commands.privacy.EraseCommand;
import dev.parlor.commands.privacy.ExportCommand;
import dev.parlor.commands.privacy.PrivacyCommand;
import dev.parlor.commands.profile.FlexCommand;
import dev.parlor.commands.profile.ProfileCommand;
import dev.parlor.commands.tournament.BattleCommand;
import dev.parlor.commands.tournament.BracketCommand;
import dev.parlor.commands.tournament.CancelCommand;
import dev.parlor.commands.tournament.Duels;
import dev.parlor.commands.tournament.FillCommand;
import dev.parlor.commands.tournament.JoinCommand;
import dev.parlor.commands.tournament.LeaveCommand;
import dev.parlor.commands.tournament.ListCommand;
import dev.parlor.commands.tournament.NewCommand;
import dev.parlor.commands.tournament.PauseAllCommand;
import dev.parlor.commands.tournament.PauseCommand;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.commands.tournament.ResumeAllCommand;
import dev.parlor.commands.tournament.ResumeCommand;
import dev.parlor.commands.tournament.RunCommand;
import dev.parlor.commands.tournament.ShowCommand;
import dev.parlor.commands.tournament.Stable;
import dev.parlor.commands.tournament.VoidCommand;
import java.util.List;
import java.util.stream.Stream;

/** All commands of a house. */
public final class HouseCommands {
    private HouseCommands() {}

    /**
     * The commands of a house, its help among them.
     *
     * @param desks what they knock at
     * @param terms what the house plays for
     * @param theatre where shows are made
     * @param lodging where it plays
     * @param office where the bot itself is run
     * @param people whom the chat knows
     * @param controls makes buttons
     * @return all of them
     */
    public static Commands of(
            Desks desks,
            Terms terms,
            Theatre theatre,
            Lodging lodging,
            Office office,
            People people,
            Controls controls) {
        return new Commands(Stream.of(
                        money(desks, terms, people, controls),
                        betting(desks, terms, controls),
                        tournaments(desks, terms, lodging, controls),
                        shows(desks, theatre),
                        rooms(desks, lodging),
                        operation(desks, theatre, lodging, office),
                        fairness(desks, controls),
                        profiles(desks, theatre.wardrobe()),
                        privacy(desks, theatre.wardrobe(), controls),
                        administration(desks, terms, controls))
                .flatMap(List::stream)
                .toList());
    }

    private static List<Command> money(Desks desks, Terms terms, People people, Controls controls) {
        Bank bank = new Bank(desks.economy(), terms.main());
        return List.of(
                new StartCommand(bank, people),
                new BalanceCommand(bank),
                new DailyCommand(bank),
                new GiveCommand(bank, controls),
                new GiftAcceptCommand(bank),
                new GiftDeclineCommand(bank),
                new GiftListCommand(bank),
                new HistoryCommand(bank, controls),
                new LeaderboardCommand(bank),
                new StatsCommand(bank),
                new LimitsCommand(bank),
                new LossCommand(bank),
                new CoolOffCommand(bank, controls),
                new ExcludeCommand(bank, controls));
    }

    private static List<Command> betting(Desks desks, Terms terms, Controls controls) {
        Bookmaker bookmaker = new Bookmaker(new Programme(desks.tournaments()), desks.betting());
        return List.of(
                new BoardCommand(bookmaker, controls),
                new PlaceCommand(bookmaker, desks.economy(), controls),
                new MineCommand(bookmaker),
                new OddsCommand(bookmaker, terms.tournaments()));
    }

    private static List<Command> tournaments(Desks desks, Terms terms, Lodging lodging, Controls controls) {
        Programme programme = new Programme(desks.tournaments());
        Stable stable = new Stable(terms.fighters());
        return List.of(
                new BracketCommand(programme),
                new ListCommand(programme),
                new ShowCommand(programme),
                new NewCommand(programme, terms.tournaments(), lodging, controls),
                new JoinCommand(programme, stable, controls),
                new FillCommand(programme, stable),
                new LeaveCommand(programme),
                new PauseCommand(programme),
                new ResumeCommand(programme),
                new RunCommand(programme),
                new VoidCommand(programme, controls),
                new CancelCommand(programme, controls),
                new BattleCommand(desks.economy(), stable, new Duels(programme, terms.tournaments(), controls)));
    }

    private static List<Command> shows(Desks desks, Theatre theatre) {
        return List.of(new ReplayCommand(new Programme(desks.tournaments()), theatre.director()));
    }

    private static List<Command> rooms(Desks desks, Lodging lodging) {
        Programme programme = new Programme(desks.tournaments());
        return List.of(
                new SetupCommand(lodging),
                new ThreadCommand(lodging),
                new PauseAllCommand(programme),
                new ResumeAllCommand(programme));
    }

    private static List<Command> operation(Desks desks, Theatre theatre, Lodging lodging, Office office) {
        return List.of(
                new StatusCommand(office, lodging, new Programme(desks.tournaments()), theatre.backstage()),
                new ReloadCommand(office));
    }

    private static List<Command> fairness(Desks desks, Controls controls) {
        Notary notary = new Notary(new Programme(desks.tournaments()), desks.fairness());
        return List.of(
                new CommitmentCommand(notary),
                new SeedCommand(notary),
                new RotateCommand(notary, controls),
                new VerifyCommand(notary),
                new ProofCommand(notary));
    }

    private static List<Command> profiles(Desks desks, Wardrobe wardrobe) {
        return List.of(
                new ProfileCommand(desks.economy(), wardrobe),
                new FlexCommand(desks.economy(), desks.tournaments(), wardrobe));
    }

    private static List<Command> privacy(Desks desks, Wardrobe wardrobe, Controls controls) {
        return List.of(
                new PrivacyCommand(),
                new ExportCommand(desks.privacy(), controls),
                new EraseCommand(desks.privacy(), wardrobe.faces(), controls));
    }

    private static List<Command> administration(Desks desks, Terms terms, Controls controls) {
        return List.of(
                new RulesCommand(terms.tournaments()),
                new GrantCommand(desks.economy(), terms.main()),
                new ConfiscateCommand(desks.economy(), terms.main(), controls),
                new EconomyCommand(desks.economy()),
                new ReconcileCommand(desks.economy()),
                new AuditCommand(desks.economy()));
    }
}
