package cn.huiyin.launcher.command;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.AddressTable;
import cn.huiyin.launcher.command.option.DataOption;
import cn.huiyin.launcher.command.option.StartOptions;
import cn.huiyin.launcher.figure.FigureTable;
import cn.huiyin.launcher.figure.Figures;
import cn.huiyin.launcher.figure.ReportYear;
import cn.huiyin.launcher.http.Services;
import cn.huiyin.launcher.ledger.LedgerImport;
import cn.huiyin.launcher.run.DetachedLauncher;
import cn.huiyin.launcher.run.RunningRun;
import cn.huiyin.launcher.run.folder.Home;
import cn.huiyin.launcher.run.folder.RunState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 演示: a county year from its ledgers to its figures. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts everything, imports a county year and prints its figures beside the published ones.",
      "The run goes on in the background (./huiyin stop stops it) unless --once is given.",
      "Exit code 1 if a figure differs or a row was refused."
    })
public final class DemoCommand implements Callable<Integer> {
  @Mixin private DataOption data;
  @Mixin private StartOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "folder of the ledgers (default: samples/huian-2023)")
  private Path folder;

  @Option(names = "--year", description = "the report's year (default: what the ledgers say)")
  private Integer year;

  @Option(names = "--once", description = "stop everything at the end, as CI does")
  private boolean once;

  @Override
  public Integer call() {
    Console console = Console.standard();
    LedgerImport.requireLedgers(ledgers());
    try {
      RunState state = running(console);
      return show(console, state);
    } finally {
      if (once) {
        data.run().stop();
      }
    }
  }

  private RunState running(Console console) {
    RunningRun run = data.run();
    if (run.isWatched() && run.awaitReady()) {
      return run.required();
    }
    run.stop();
    console.line("Starting in " + data.folder().root() + " …");
    RunState state = new DetachedLauncher(data.folder()).start(options.ports(), options.identity());
    AddressTable.print(console, state);
    return state;
  }

  private Path ledgers() {
    return folder == null ? Home.folder().resolve("samples/huian-2023") : folder;
  }

  private int show(Console console, RunState state) {
    Path ledgers = ledgers();
    Services services = data.services(state);
    console.line("Importing " + ledgers + " …");
    long refused = new LedgerImport(services, console).run(ledgers);
    int reported = year == null ? ReportYear.of(ledgers) : year;
    FigureTable table =
        new FigureTable(Figures.ours(services, reported), Figures.expected(ledgers));
    table.print(console, reported);
    if (!once) {
      AddressTable.printPages(console, state);
      console.line("It goes on running; ./huiyin stop stops it.");
    }
    return refused == 0 && table.isEqual() ? 0 : 1;
  }
}
