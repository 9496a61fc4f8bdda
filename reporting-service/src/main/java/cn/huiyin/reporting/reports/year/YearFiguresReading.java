package cn.huiyin.reporting.reports.year;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.kit.org.OrgDirectory;
import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.catalogue.FigureCatalogue.Part;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import cn.huiyin.reporting.enquiry.reading.FigureReading;
import cn.huiyin.reporting.enquiry.reading.Period;
import cn.huiyin.reporting.figures.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a year's figures and their parts from the rollups. */
@ApplicationScoped
public class YearFiguresReading {
  private final FigureCatalogue catalogue;
  private final FigureReading reading;
  private final OrgDirectory directory;

  @Inject
  public YearFiguresReading(
      FigureCatalogue catalogue, FigureReading reading, OrgDirectory directory) {
    this.catalogue = catalogue;
    this.reading = reading;
    this.directory = directory;
  }

  /** All figures, and those parts that have ids of their own. */
  public YearFigures of(int year) {
    Period period = Period.ofYear(year);
    Map<String, Long> values = new LinkedHashMap<>();
    for (Figure figure : catalogue.figures()) {
      values.put(figure.id(), reading.total(FigureQuestion.whole(figure, period)));
    }
    parts(values, period, FigureCatalogue.BY_DIVISION, divisions());
    parts(values, period, FigureCatalogue.BY_CHANNEL, names(Channel.values()));
    parts(values, period, FigureCatalogue.BY_KIND, kinds());
    parts(values, period, FigureCatalogue.ROOMS_BY_LEVEL, Stream.empty());
    return new YearFigures(year, values);
  }

  /** Known codes print their 0; codes that have any are added. */
  private void parts(Map<String, Long> values, Period period, Part part, Stream<String> known) {
    known.forEach(code -> values.put(part.prefix() + code, 0L));
    Figure whole = catalogue.find(part.figure()).orElseThrow();
    String cut =
        whole.cuts().entrySet().stream()
            .filter(own -> own.getValue() == part.dimension())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    List<FigureReading.Line> lines = reading.lines(FigureQuestion.whole(whole, period).by(cut));
    for (FigureReading.Line line : lines) {
      if (!line.under().get(0).isEmpty()) {
        values.put(part.prefix() + line.under().get(0), line.quantity());
      }
    }
  }

  private Stream<String> divisions() {
    return directory.divisions().stream().map(OrgDirectory.Division::code);
  }

  private static Stream<String> kinds() {
    return names(PetitionKind.values()).filter(kind -> !PetitionKind.INQUIRY.name().equals(kind));
  }

  private static Stream<String> names(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name);
  }
}
