package cn.huiyin.petition.citizen.submission;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.registration.RegisteredPetition;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 收件回执 (第二十一条): the only time the query code is shown. */
@Schema(description = "收件回执；查询码只显示一次 The receipt; its query code is shown once")
public record SubmissionReceipt(
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    @Schema(
            maxLength = 30,
            description = "查询码，只显示一次，请妥善保存 keep it: it is shown once",
            examples = "7K2QM-4XW9A-PN3TC-08ZHR")
        String queryCode,
    OffsetDateTime receivedAt,
    @Schema(description = "最迟何日转送、交办或者告知 dealt with by", examples = "2026-11-30")
        LocalDate disposeBy,
    @Schema(maxLength = 200, description = "后续说明 what comes next") String nextStep) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

  static SubmissionReceipt of(RegisteredPetition registered, StatutoryCalendar calendar) {
    Petition petition = registered.petition();
    LocalDate due =
        petition
            .book()
            .last(StatutoryClock.DISPOSE15)
            .map(clock -> clock.deadline(calendar).due())
            .orElse(null);
    return new SubmissionReceipt(
        petition.registration().petitionNo(),
        registered.queryCode(),
        petition.receivedAt(),
        due,
        nextStep(due));
  }

  private static String nextStep(LocalDate due) {
    String by = due == null ? "依法" : "最迟在" + DAY.format(due);
    return "您的信访已经登记。信访部门将" + by + "转送、交办有权处理的单位，或者告知您如何办理。凭编号和查询码可以随时查询，请抄下或者拍照保存。";
  }

  @Override
  public String toString() {
    return "SubmissionReceipt[" + petitionNo + "]";
  }
}
