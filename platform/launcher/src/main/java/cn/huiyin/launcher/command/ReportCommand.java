package cn.huiyin.launcher.command;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.DataOption;
import cn.huiyin.launcher.http.ServiceClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 年度报告. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Fetches a year's report.")
public final class ReportCommand implements Callable<Integer> {
  private static final Set<String> TYPES = Set.of("rule-of-law", "petition-work");
  private static final Map<String, String> MEDIA =
      Map.of("json", "application/json", "md", "text/markdown");

  @Mixin private DataOption data;

  @Parameters(paramLabel = "YEAR", description = "the report's year")
  private int year;

  @Option(
      names = "--type",
      defaultValue = "rule-of-law",
      description = "rule-of-law or petition-work (default: ${DEFAULT-VALUE})")
  private String type;

  @Option(
      names = "--format",
      defaultValue = "md",
      description = "md or json (default: ${DEFAULT-VALUE})")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write there")
  private Path output;

  @Override
  public Integer call() throws IOException {
    if (!TYPES.contains(type)) {
      throw new Complaint("there is no report " + type + ": take rule-of-law or petition-work.");
    }
    if (!MEDIA.containsKey(format)) {
      throw new Complaint("the report cannot be had as " + format + ": take md or json.");
    }
    ServiceClient reporting = data.services().as(DemoRole.ANALYST, PlatformService.REPORTING);
    String text = reporting.text("/api/v1/reports/" + type + "/" + year, MEDIA.get(format));
    if (output == null) {
      Console.standard().line(text);
    } else {
      Files.writeString(output, text);
      Console.standard().line("Written to " + output + ".");
    }
    return 0;
  }
}
