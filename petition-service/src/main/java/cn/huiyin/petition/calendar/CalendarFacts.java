package cn.huiyin.petition.calendar;

import cn.huiyin.kit.calendar.HolidayNotice;
import cn.huiyin.kit.problem.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 放假安排的内容. */
@Schema(description = "放假安排的内容 What a holiday notice says")
public record CalendarFacts(
    @NotBlank
        @Size(max = 60)
        @Schema(description = "通知文号 number of the notice", examples = "国办发明电〔2045〕1号")
        String noticeNo,
    @NotNull
        @Size(min = 1, max = 80)
        @Schema(description = "放假日，含所含的周末 days off", examples = "[\"2046-10-01\"]")
        List<@NotNull LocalDate> off,
    @NotNull
        @Size(max = 40)
        @Schema(description = "调休上班日 weekend days worked", examples = "[\"2046-10-13\"]")
        List<@NotNull LocalDate> makeUp) {

  /** The notice; what can't be one is the caller's 400. */
  HolidayNotice of(int year) {
    makeUp.stream()
        .filter(day -> !weekend(day))
        .findFirst()
        .ifPresent(
            day -> {
              throw Problems.badField(
                  "makeUp", "调休上班日须为周六或周日：" + day, day + " is no weekend day to make up on");
            });
    try {
      return new HolidayNotice(year, Set.copyOf(off), Set.copyOf(makeUp));
    } catch (IllegalArgumentException e) {
      throw Problems.badField("off", "放假安排不成立：" + e.getMessage(), e.getMessage());
    }
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
