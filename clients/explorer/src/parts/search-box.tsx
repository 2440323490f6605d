import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useData } from '../client';
import { SuggestDocument } from '../gql';
import { KINDS, kindOf, pathOf, type Reference } from '../kinds';
import { Marked } from './marked';

interface Properties {
  query?: string;
  autoFocus?: boolean;
  label?: string;
  /** What a chosen record is for; without it, its page is opened. */
  onChoose?: (record: Reference) => void;
}

/** One box: it suggests records while you type, and searches their texts on Enter. */
export function SearchBox({ query = '', autoFocus = false, label = 'Search', onChoose }: Properties) {
  const [, navigate] = useLocation();
  const [text, setText] = useState(query);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const prefix = useDeferredValue(text.trim());
  const { data } = useData(SuggestDocument, { prefix }, prefix === '');
  const suggestions = (open && prefix && data?.suggest) || [];

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function choose(record: Reference) {
    close();
    if (onChoose) {
      onChoose(record);
    } else {
      navigate(pathOf(record));
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const { length } = suggestions;
    if (event.key === 'Escape' && length > 0) {
      // The browser would empty the box, too.
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      // One position, that of no suggestion, lies before the first and after the last.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(((active + 1 + step + length + 1) % (length + 1)) - 1);
    }
  }

  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = suggestions[onChoose ? Math.max(active, 0) : active];
        if (chosen) {
          choose(chosen.record);
        } else if (text.trim() && !onChoose) {
          close();
          navigate(`/search?q=${encodeURIComponent(text.trim())}`);
        }
      }}
    >
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={list}
        aria-activedescendant={suggestions[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        autoFocus={autoFocus}
        placeholder="An agency, a place, a drug, a name…"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <button type="submit">{onChoose ? 'Choose' : 'Search'}</button>
      <ul id={list} role="listbox" aria-label="Suggestions" hidden={suggestions.length === 0}>
        {suggestions.map(({ record, text: name, field, start, end }, position) => (
          <li
            key={pathOf(record)}
            id={`${list}-${position}`}
            role="option"
            aria-selected={position === active}
            // A press would take the focus from the box, which closes the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(record)}
          >
            <span>
              <Marked text={name} spans={[{ start, end }]} />
              {field === 'ALIAS' && <small> {record.name}</small>}
            </span>
            <small>{KINDS[kindOf(record)].one}</small>
          </li>
        ))}
      </ul>
    </form>
  );
}
