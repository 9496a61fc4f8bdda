package cn.huiyin.launcher.ledger;

import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.http.ServiceClient;
import cn.huiyin.launcher.http.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Sends all ledgers of a folder, service by service, and waits for their last effect. */
public final class LedgerImport {
  private final Services services;
  private final Console console;
  private final Settlement settlement;

  public LedgerImport(Services services, Console console) {
    this.services = services;
    this.console = console;
    this.settlement = new Settlement(services);
  }

  /** How many rows were refused. */
  public long run(Path folder) {
    requireLedgers(folder);
    long begun = System.nanoTime();
    Totals totals = new Totals();
    for (LedgerOrder order : LedgerOrder.all()) {
      settlement.arrivedAt(order.service());
      ServiceClient service = services.as(DemoRole.BUREAU_HEAD, order.service());
      for (String ledger : order.ledgers()) {
        send(service, folder, ledger, totals);
      }
    }
    settlement.arrivedEverywhere();
    console.line(totals.sentence((System.nanoTime() - begun) / 1e9));
    return totals.refused();
  }

  private void send(ServiceClient service, Path folder, String ledger, Totals totals) {
    Optional<LedgerFile> file = LedgerFile.in(folder, ledger);
    if (file.isEmpty()) {
      console.line("  " + ledger + ": no file, skipped");
      return;
    }
    ImportJob job = new LedgerUpload(service, file.get(), console).send();
    totals.add(job);
    if (job.refused() > 0) {
      console.line("    refused rows and reasons: " + file.get().refusedRows());
    }
  }

  /** Refuses a folder that is none or has no ledger in it. */
  public static void requireLedgers(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Complaint("there is no folder " + folder + ".");
    }
    boolean any =
        LedgerOrder.all().stream()
            .flatMap(order -> order.ledgers().stream())
            .anyMatch(ledger -> LedgerFile.in(folder, ledger).isPresent());
    if (!any) {
      throw new Complaint(
          folder + " has none of the ledgers (petitions.csv, units.csv …): see LEDGERS.");
    }
  }
}
