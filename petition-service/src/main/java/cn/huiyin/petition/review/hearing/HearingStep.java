package cn.huiyin.petition.review.hearing;

/** 听证的开始与结束. */
public enum HearingStep {
  OPEN,
  CLOSE
}
