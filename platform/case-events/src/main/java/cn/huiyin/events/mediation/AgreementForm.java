package cn.huiyin.events.mediation;

/** 协议形式: a written agreement (人民调解法 第二十九条) or a recorded oral one (第三十条). */
public enum AgreementForm {
  WRITTEN,
  ORAL
}
