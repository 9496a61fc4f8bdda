package cn.huiyin.reporting.reports.year;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 勾稽关系 (DOMAIN 1.4): what figures of one report must be to each other.
 *
 * @param must false for a warning: a petition may be disposed of in one year and routed in the next
 */
@Schema(description = "勾稽关系 A cross-check")
public record CrossCheck(
    @Schema(maxLength = 200, example = "交办积案 + 社会突出信访问题 = 化解信访积案") String sentence,
    @Schema(maxLength = 200, example = "38 + 14 = 52") String numbers,
    boolean holds,
    boolean must) {

  /** All cross-checks of the rule-of-law report. */
  public static List<CrossCheck> of(YearFigures f) {
    return List.of(
        atMost(f, "petition.routed", "petition.handled", "依法分类处理 ≤ 办理", false),
        backlogSources(f),
        target(f),
        studies(f),
        atMost(f, "reception.leader.with_lawyer", "reception.leader", "律师参与主要领导接访 ≤ 领导接访", true),
        atMost(f, "mediation.resolved", "mediation.concluded", "化解信访事项 ≤ 办结评理案件", true),
        sum(f, "room.established.by_level.", "room.established", "各级评理室之和 = 评理室总数"),
        sum(f, "petition.handled.by_division.", "petition.handled", "各区划之和 = 办理总数"),
        sum(f, "petition.handled.by_channel.", "petition.handled", "各渠道之和 = 办理总数"),
        sum(f, "petition.handled.by_kind.", "petition.handled", "各类别之和 = 办理总数"),
        sum(f, "proposal.issued.", "proposal.issued", "三类建议之和 = 提出建议"),
        sum(f, "proposal.feedback.", "proposal.feedback", "三种采纳情况之和 = 收到反馈"),
        petitionFlow(f),
        flow(f, "期初未结督办 + 开展 = 办结 + 期末未结", "supervision.", "opened", "closed"),
        flow(f, "期初未反馈建议 + 提出 = 反馈 + 期末未反馈", "proposal.", "issued", "feedback"),
        flow(f, "上年结转申请 + 新收 = 办结 + 结转下年度", "request.", "new", "answered"));
  }

  private static CrossCheck atMost(
      YearFigures f, String less, String more, String sentence, boolean must) {
    long a = f.of(less);
    long b = f.of(more);
    return new CrossCheck(sentence, a + " ≤ " + b, a <= b, must);
  }

  private static CrossCheck sum(YearFigures f, String prefix, String total, String sentence) {
    long sum = f.sumOf(prefix);
    return new CrossCheck(sentence, sum + " = " + f.of(total), sum == f.of(total), true);
  }

  private static CrossCheck backlogSources(YearFigures f) {
    long assigned = f.of("backlog.resolved.assigned");
    long hotspot = f.of("backlog.resolved.hotspot");
    long all = f.of("backlog.resolved");
    return new CrossCheck(
        "交办积案 + 社会突出信访问题 = 化解信访积案",
        assigned + " + " + hotspot + " = " + all,
        assigned + hotspot == all,
        true);
  }

  private static CrossCheck target(YearFigures f) {
    long resolved = f.of("backlog.resolved");
    long target = f.of("backlog.target");
    return new CrossCheck("化解信访积案 ≥ 全年目标", resolved + " ≥ " + target, resolved >= target, false);
  }

  private static CrossCheck studies(YearFigures f) {
    long total = f.of("study.total");
    long group = f.of("study.party_group");
    long centre = f.of("study.centre_group");
    return new CrossCheck(
        "集中学习 ≥ 党组会议 + 中心组", total + " ≥ " + group + " + " + centre, total >= group + centre, true);
  }

  private static CrossCheck petitionFlow(YearFigures f) {
    return new CrossCheck(
        "期初未结 + 登记 + 重新办理 = 办结 + 当年再次办结 + 撤回 + 期末未结",
        "%d + %d + %d = %d + %d + %d + %d"
            .formatted(
                f.of("petition.carried_in"),
                f.of("petition.registered"),
                f.of("petition.reopened"),
                f.of("petition.concluded"),
                f.of("petition.reconcluded"),
                f.of("petition.withdrawn"),
                f.of("petition.carried_out")),
        FlowBalance.ofPetitions(f),
        true);
  }

  /** What is carried in and what comes in is what goes out and what is carried out. */
  private static CrossCheck flow(YearFigures f, String sentence, String of, String in, String out) {
    return new CrossCheck(
        sentence,
        "%d + %d = %d + %d"
            .formatted(
                f.of(of + "carried_in"), f.of(of + in), f.of(of + out), f.of(of + "carried_out")),
        FlowBalance.of(f, of, in, out),
        true);
  }
}
