package cn.huiyin.reporting.support;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One county year as the events that the four services raise when they take its ledgers. */
public final class SampleYear {
  private SampleYear() {}

  /** All cases of the year. */
  public static List<CaseFile> files() {
    List<CaseFile> files = new ArrayList<>(SamplePetitions.files());
    files.addAll(SampleMediation.files());
    files.addAll(SampleBacklog.files());
    files.addAll(SampleOpenness.files());
    return files;
  }

  /** What a recount must give. */
  public static Map<String, Long> expected() {
    try {
      return CaseFile.JSON.readValue(
          Ledgers.FOLDER.resolve("expected-figures.json").toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
