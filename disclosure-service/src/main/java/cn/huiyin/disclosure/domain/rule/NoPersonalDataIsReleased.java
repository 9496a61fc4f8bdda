package cn.huiyin.disclosure.domain.rule;

import cn.huiyin.disclosure.domain.privacy.PersonalData;
import cn.huiyin.disclosure.domain.privacy.PersonalDataScan;
import cn.huiyin.kit.casework.RuleBroken;
import java.util.List;
import java.util.stream.Collectors;

/** 公开内容不得含个人信息 (I-37, I-38): says kind and place, never the value. */
public final class NoPersonalDataIsReleased {
  private static final int MOST_NAMED = 10;

  private NoPersonalDataIsReleased() {}

  public static void check(String content) {
    List<PersonalData> found = PersonalDataScan.of(content);
    if (!found.isEmpty()) {
      throw new RuleBroken(
          "PERSONAL_DATA_FOUND",
          "政府信息公开条例 第十五条",
          "内容含个人信息：" + say(found, true),
          "personal data found: " + say(found, false));
    }
  }

  private static String say(List<PersonalData> found, boolean chinese) {
    return found.stream()
        .limit(MOST_NAMED)
        .map(one -> chinese ? one.chinese() : one.english())
        .collect(Collectors.joining(chinese ? "；" : "; "));
  }
}
