package cn.huiyin.reporting.figures;

import java.util.Locale;

/** 口径维度: what a figure can be cut by. The last two mean something else for each metric. */
public enum Dimension {
  /** 区划. */
  DIVISION,
  /** 渠道. */
  CHANNEL,
  /** 信访件类别. */
  KIND,
  /** 内容分类. */
  SUBJECT,
  /** 责任单位. */
  UNIT,
  /** 指标自身的第一特征: source, level, form, type, route or disposition. */
  TRAIT,
  /** 指标自身的第二特征: conclusion, agreement, opinion or result. */
  OUTCOME;

  /** Name of the column that holds it. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
