package cn.huiyin.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name of an event on the wire, such as {@code petition.accepted}; never a class name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
  /** The CloudEvents {@code type}. */
  String value();

  /** What happened, in one English sentence with the Chinese term: goes into AsyncAPI. */
  String summary() default "";
}
