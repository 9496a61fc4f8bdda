/** 信访件事件契约: what petition-service says of a petition. Codes, ids, dates and numbers only (I-51). */
package cn.huiyin.events.petition;
