package cn.huiyin.petition.domain.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** 理由的表述 (DOMAIN 2.7, 2.10, 2.15): what a coded ground is called in a paper. */
public final class GroundWords {
  /** The articles are those of 2022; a paper of an earlier day can't cite them. */
  private static final Pattern CITED = Pattern.compile("（《信访工作条例》[^）]*）");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("NA1", "该事项已经受理或者正在办理，在规定期限内又向受理、办理机关、单位的上级提出（《信访工作条例》第十九条）"),
          Map.entry("NA2", "该事项应当向有权处理的本级或者上一级机关、单位提出（《信访工作条例》第二十条）"),
          Map.entry("NA3", "该事项属于涉法涉诉事项，应当向有关政法部门提出（《信访工作条例》第二十条、第二十八条）"),
          Map.entry("NA4", "该事项不属于本机关、单位或者本系统的职权范围（《信访工作条例》第二十三条）"),
          Map.entry("NA5", "该事项应当通过法定途径处理（《信访工作条例》第三十一条）"),
          Map.entry("NA6", "该事项不属于本地管辖"),
          Map.entry("NA7", "多人走访提出共同信访事项，应当推选代表，代表人数不得超过5人（《信访工作条例》第二十条）"),
          Map.entry("NL1", "该事项已经复核作出意见，又以同一事实和理由提出（《信访工作条例》第三十六条）"),
          Map.entry("NL2", "该事项在规定期限内未请求复查或者复核，又以同一事实和理由提出"),
          Map.entry("NL3", "该涉法涉诉事项已经依法终结（《信访工作条例》第三十七条）"),
          Map.entry("LATE", "请求超过了30日的规定期限"),
          Map.entry("OUT_OF_SCOPE", "请求的事项不属于复查、复核的范围"),
          Map.entry("SKIPPED_LEVEL", "请求越级提出，应当向上一级机关、单位提出"),
          Map.entry("ALREADY_ACCEPTED", "该请求已由其他机关、单位受理"),
          Map.entry("OTHER_ROUTE", "该事项应当通过其他法定途径处理"),
          Map.entry("WITHDRAWN_BY_PETITIONER", "信访人撤回信访请求"),
          Map.entry("DEATH_WITHOUT_SUCCESSOR", "信访人死亡且无人承继"),
          Map.entry("ROUTE_OPENED", "该事项已经进入法定途径"),
          Map.entry("OTHER", "出现依法应当终止办理的其他情形"),
          Map.entry("NOT_COMPETENT", "该事项不属于本单位的职权范围"),
          Map.entry("CLERICAL_DUPLICATE", "同一信访件重复录入"),
          Map.entry("TEST", "测试录入"),
          Map.entry("OPEN", "待执行"),
          Map.entry("PLANNED", "已定执行方案"),
          Map.entry("IN_PROGRESS", "正在执行"),
          Map.entry("DONE", "已经执行完毕"),
          Map.entry("NOT_EXECUTED", "未执行"),
          Map.entry("ADOPTED", "采纳"),
          Map.entry("PARTLY_ADOPTED", "部分采纳"),
          Map.entry("NOT_ADOPTED", "暂不采纳"),
          Map.entry("KEPT_FOR_REFERENCE", "留作参考"));

  private GroundWords() {}

  /** The words of a code on a day; null for one that has none. */
  public static String of(String code, LocalDate day) {
    String words = code == null ? null : WORDS.get(code);
    boolean present = PetitionStatute.on(day) == PetitionStatute.REGULATION_2022;
    return words == null || present ? words : CITED.matcher(words).replaceAll("");
  }
}
