package cn.huiyin.reporting.reports.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * 报告措辞: the template and the yearly narrative, which are data. A year's own file says what differs
 * from the wording of all years.
 */
@ApplicationScoped
public class ReportWording {
  private static final String FOLDER = "/reports/";

  /** The template of a report. */
  ReportTemplate template(ReportType type) {
    try (InputStream in = resource(type.code() + "/report.md")) {
      return new ReportTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the report's template can't be read", e);
    }
  }

  /** The narrative of a year and the words for codes. */
  Properties of(ReportType type, int year) {
    Properties wording = new Properties();
    load(wording, "codes.properties");
    load(wording, type.code() + "/wording.properties");
    load(wording, type.code() + "/wording-" + year + ".properties");
    return wording;
  }

  private static void load(Properties wording, String name) {
    try (InputStream in = resource(name)) {
      if (in != null) {
        wording.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the report's wording can't be read", e);
    }
  }

  private static InputStream resource(String name) {
    return ReportWording.class.getResourceAsStream(FOLDER + name);
  }
}
