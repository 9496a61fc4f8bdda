package cn.huiyin.launcher.command;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.DataOption;
import cn.huiyin.launcher.ledger.LedgerImport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 导入台账. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Sends the ledgers of a folder (CSV or XLSX) to the services.",
      "Refused rows are written beside the input; exit code 1 if there is any."
    })
public final class ImportCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Parameters(paramLabel = "DIR", description = "folder of the ledgers")
  private Path folder;

  @Override
  public Integer call() {
    LedgerImport.requireLedgers(folder);
    long refused = new LedgerImport(data.services(), Console.standard()).run(folder);
    return refused == 0 ? 0 : 1;
  }
}
