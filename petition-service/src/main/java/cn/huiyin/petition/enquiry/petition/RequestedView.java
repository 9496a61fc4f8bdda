package cn.huiyin.petition.enquiry.petition;

/** 请求的显示程度. */
public enum RequestedView {
  USUAL,
  FULL
}
