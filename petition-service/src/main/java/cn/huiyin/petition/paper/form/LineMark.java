package cn.huiyin.petition.paper.form;

import java.util.Arrays;
import java.util.Optional;

/** 公文要素 (GB/T 9704—2012 第7章): what a line of a paper is. Stands before it in brackets. */
public enum LineMark {
  /** 发文机关标志, red, at the head. */
  ORGAN("机关"),
  /** 发文字号. */
  NUMBER("文号"),
  TITLE("标题"),
  /** 主送机关. */
  ADDRESSEE("主送"),
  BODY("正文"),
  SUBHEADING("小标题"),
  /** A row of the form: label｜value. */
  ROW("表"),
  /** 发文机关署名. */
  SIGNED("落款"),
  /** 成文日期. */
  DATE("日期"),
  /** 印章. */
  SEAL("印章"),
  /** 附注. */
  NOTE("附注"),
  /** Letters to be read by a machine, broken anywhere. */
  CODE("代码");

  private final String word;

  LineMark(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Optional<LineMark> called(String word) {
    return Arrays.stream(values()).filter(mark -> mark.word.equals(word)).findFirst();
  }
}
