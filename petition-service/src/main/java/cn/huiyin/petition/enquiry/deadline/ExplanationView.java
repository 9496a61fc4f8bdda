package cn.huiyin.petition.enquiry.deadline;

import cn.huiyin.kit.calendar.DayCount;
import cn.huiyin.kit.calendar.DayKind;
import cn.huiyin.kit.calendar.DeadlineExplanation;
import cn.huiyin.kit.calendar.LengthBasis;
import cn.huiyin.kit.calendar.StatutoryClock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 期限说明: start, rule and article, days counted, days skipped and why, extensions, exclusions. */
@Schema(description = "期限说明 How a due day came about")
public record ExplanationView(
    StatutoryClock clock,
    @Schema(maxLength = 60, examples = "登记后处理期限") String name,
    @Schema(maxLength = 100, examples = "《信访工作条例》第22条") String citation,
    LengthBasis lengthBasis,
    DayCount dayCount,
    LocalDate start,
    @Schema(minimum = "0", maximum = "3660") int length,
    @Schema(minimum = "0", maximum = "7320") int daysCounted,
    @Schema(maxItems = 4000) List<Skipped> skipped,
    @Schema(maxItems = 1000) List<LocalDate> makeUpDaysCounted,
    @Schema(maxItems = 50) List<Extended> extensions,
    @Schema(maxItems = 50) List<Excluded> exclusions,
    @Schema(description = "顺延前的末日 the end before it moves off rest days") LocalDate rawEnd,
    LocalDate due,
    boolean provisional,
    @Schema(maxLength = 2000) String sentence,
    @Schema(maxLength = 2000) String englishSentence) {

  /** 未计入的日. */
  @Schema(description = "未计入的日 A day passed over, and why")
  public record Skipped(LocalDate date, DayKind reason) {}

  /** 延期. */
  @Schema(description = "延期 An extension")
  public record Extended(@Schema(minimum = "1", maximum = "3660") int days, LocalDate decidedOn) {}

  /** 不计入的时间. */
  @Schema(description = "不计入的时间 Time not counted")
  public record Excluded(LocalDate from, LocalDate to) {}

  /** The explanation as it is shown. */
  public static ExplanationView of(DeadlineExplanation it) {
    return new ExplanationView(
        it.clock(),
        it.name(),
        it.citation(),
        it.lengthBasis(),
        it.dayCount(),
        it.start(),
        it.length(),
        it.daysCounted(),
        it.skipped().stream().map(day -> new Skipped(day.date(), day.reason())).toList(),
        it.makeUpDaysCounted(),
        it.extensions().stream().map(e -> new Extended(e.days(), e.decidedOn())).toList(),
        it.exclusions().stream().map(e -> new Excluded(e.from(), e.to())).toList(),
        it.rawEnd(),
        it.due(),
        it.provisional(),
        it.sentence(),
        it.englishSentence());
  }
}
