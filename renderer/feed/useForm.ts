import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { Form } from './forms.ts';
import { useDesk } from './useDesk.ts';

/** A form about something, how to change it, and how to have done with it. */
export function useForm<T extends object>(form: Form<T>, about: string) {
  const { forms } = useDesk();
  useStore(forms.store, ({ byKey }) => byKey[`${form.name}:${about}`]);
  const change = useCallback((part: Partial<T>) => forms.change(form, about, part), [forms, form, about]);
  const forget = useCallback(() => forms.forget(form, about), [forms, form, about]);
  return { value: forms.of(form, about), change, forget };
}
