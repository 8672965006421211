import type { IssueWords } from './nl.ts';

/** The editors' messages in English, worded as GOV.UK words errors: what happened, what to do. */
export const en: IssueWords = {
  error: 'error',
  advice: 'advice',
  title: 'The content has mistakes',
  none: 'The content is in order.',
  count: 'Errors: {errors}. Advice: {advice}.',
  suggestion: 'Did you mean ‘{suggestion}’?',
  allowed: 'Possible values: {allowed}.',
  example: 'Example: {example}',

  unknownFile:
    'This file belongs nowhere, so the site does not use it. Give it a name that content/README.md mentions, or delete it.',
  missingFile: 'This file is missing: {name}. Create it.',
  twoFiles: 'This is also in {other}. Keep one of the two files.',
  invalidFolderName:
    'The name ‘{value}’ cannot be an address. Use small letters without accents, digits and hyphens.',
  notUtf8:
    'There is a character here that was not saved as UTF-8, so accented letters get lost. Save the file again as UTF-8.',
  mergeConflict:
    'Two people changed this file, and git left both versions here. Keep one version and delete the lines with <<<<<<<, ======= and >>>>>>>.',

  yamlSyntax:
    'The fields are not written as they should be here. Write on each line the name of a field, a colon, a space and the value.',
  yamlColon:
    'A colon and a space start a new field. Put text that has a colon between double quotes.',
  yamlMissingColon:
    'This line is not a field: it has no colon. Put one after the name of the field, or indent the line if it continues the text above.',
  yamlMissingSpace: 'There is no space after the colon or the hyphen. Add one.',
  yamlIndent:
    'This line is indented differently from the lines above. Use as many spaces as the other fields of this block.',
  yamlBelowValue:
    'The line above already has a value, so no field can be below it. Start this line as far to the left, or take the value above away.',
  yamlNoName:
    'Above this line is ‘{value}’ without the name of a field. Did you forget ‘{field}:’? Then write ‘- {field}: {value}’.',
  yamlTab: 'There is a tab here. Indent with spaces.',
  yamlQuote: 'This quotation mark is never closed. Put one at the end too.',
  yamlTextAfterQuote:
    'There is more text after the closing quotation mark. Put the whole value between double quotes, and use others inside it: ‘ ’.',
  yamlBracket: 'This bracket is never closed. Put ] or } at the end.',
  yamlSpecialStart:
    'A value cannot start with {value}: here that sign means something else. Put the whole value between double quotes.',
  yamlBackslash:
    "Between double quotes a \\ means something else. Put the whole value between single quotes: '…'.",
  invisibleSign:
    'There is an invisible sign here, which often comes along with pasted text. Delete it and type a plain space.',
  curlyQuotes:
    'These curly quotation marks become part of the value. Use straight ones: "…". If they belong to the text, put straight ones around them.',
  textAfterHash:
    'What follows a space and a # is dropped, so ‘{rest}’ does not reach the site. Put the whole value between double quotes to keep it, or put a space after the # if it is a comment.',
  missingFrontMatter:
    'The file does not start with three hyphens. Put --- on the first line, then the fields, then --- again.',
  unclosedFrontMatter: 'The fields do not end. Put --- on a line below the last field.',
  noFields:
    'There are no fields here. Write on each line the name of a field, a colon, a space and the value.',
  duplicateKey: 'This field is here twice. Keep one.',
  mdxSyntax:
    'MDX cannot read this < or {. Close every tag and every brace, put \\ before the sign if you mean the sign itself, or call the file .md if it is plain text.',
  mdxUnclosedTag:
    'The tag <{tag}> is not closed. Put </{tag}> after what it holds, in the same paragraph or on a line of its own; with nothing in it write <{tag} />.',
  mdxClosingTag: '</{tag}> closes no tag that is open. Correct the name, or delete </{tag}>.',
  mdxBrace:
    'A brace starts code, and a text cannot hold code. If you mean the sign itself, write \\{ instead of {.',
  mdxLessThan:
    'A < starts a tag, but none follows. If you mean the sign itself, write \\< instead of <; write a link as [text](address).',
  mdxComment: 'MDX cannot hold a comment like this. Write {/* comment */}, or call the file .md.',
  mdxAttribute:
    'The tag <{tag}> cannot be read from here on. Put every value between double quotes, such as title="Welcome", and close the tag with >.',
  mdxScript:
    'A text cannot hold code. Delete what is between braces or after import or export, or call the file .md.',
  unknownComponent:
    'There is no component <{value}>. Correct the name or delete it, or call the file .md if it is plain text.',
  componentInMarkdown:
    '<{value}> only works in an .mdx file: here it stays plain text. Call this file {name}.',
  emptyComponent:
    'There is no text between <{tag}> and </{tag}>. Write text between them, or delete the component.',
  expressionValue: 'The value of ‘{field}’ is between braces. Put it between double quotes.',
  refusedHtml:
    'The security of the site blocks ‘{value}’. Delete it; make a link to what is elsewhere.',
  invalidMediaFile:
    '‘{value}’ does not fit ‘{field}’. Write the name without spaces, with ./ for a file beside this text or / for a file in public/, and choose a type of file that is possible here.',
  missingMediaFile: 'There is no file {file}. Put it there, or correct the name.',
  twoVideos: 'This video has both ‘file’ and ‘src’. Keep one of the two.',
  videoWithoutText:
    'People who cannot hear this video get nothing from it. Add ‘captions’ or ‘transcript’, or write the text out between <{tag}> and </{tag}>.',

  unknownKey: 'There is no field ‘{key}’ here. Correct its name or delete the field.',
  factInTranslation:
    '‘{key}’ is a fact, and facts stand in one place only. Delete it here and write it in {file}.',
  missingKey: 'The field ‘{field}’ is missing. Fill it in.',
  wrongType: '‘{value}’ does not fit ‘{field}’. Write it as in the example.',
  notList:
    '‘{field}’ needs a list. Put the values between [ and ], or each on its own line after a hyphen and a space.',
  notAllowed: '‘{field}’ cannot be ‘{value}’.',
  empty: 'The field ‘{field}’ is empty. Fill it in or delete the line.',
  tooLong: '‘{field}’ has {length} characters. Make it {max} at most.',
  tooFew: '‘{field}’ needs at least one line. Add one.',
  outOfRange: '‘{field}’ cannot be ‘{value}’. The limit is {limit}.',
  invalidFormat: '‘{value}’ does not fit ‘{field}’. Write it as in the example.',
  invalidId:
    '‘{value}’ cannot be a name in an address. Use small letters without accents, digits and hyphens.',
  invalidDate:
    '‘{value}’ is not a date that the site can read. Write a day that exists, as year-month-day.',
  noSuchDay: '‘{value}’ does not exist: {month} has {limit} days. Correct the day or the month.',
  invalidTime: '‘{value}’ is not a time. Write hours and minutes.',
  invalidMoment: '‘{value}’ is not a day or a time. Write a day, or a day and an hour.',
  invalidTimeZone: '‘{value}’ is not a time zone. Write a continent and a city.',
  invalidWebAddress: '‘{value}’ is not a safe web address. Start with https://',
  invalidLink: '‘{value}’ is not a link. Start with https:// or, on this site, with /',
  invalidEmail: '‘{value}’ is not an e-mail address. Write it with an @ and a full stop.',
  invalidPeriod: '‘{value}’ is not a period. Write P, a number and D, W, M or Y.',
  invalidFileName:
    '‘{value}’ is not a file beside this page. Start with ./ and use no spaces or accents.',
  duplicateName: '‘{value}’ is already in this list. Delete it, or give it another name.',

  unknownSpeaker:
    'There is no speaker ‘{value}’. Correct the name, or create content/speakers/{value}/index.md.',
  unknownOrganiser:
    'There is no organiser ‘{value}’. Correct the name, or create content/organisers/{value}/index.md.',
  unknownSession:
    'There is no session ‘{value}’. Correct the name, or create sessions/{value}/index.md with this event.',
  unknownRoom: 'The room ‘{value}’ is not listed under ‘rooms’. Correct the name or add the room.',
  unknownTrack:
    'The track ‘{value}’ is not listed under ‘tracks’. Correct the name or add the track.',
  unknownSlot: 'There is no slot with the id ‘{value}’. Correct the id.',
  unusedSpeaker:
    'The speaker ‘{value}’ speaks nowhere. Add the name to a session, or delete this folder.',
  draftSpeaker:
    'The site names ‘{value}’ at a session, but this is still a draft without a page of its own. If it is ready, delete the line with ‘draft’.',

  missingVenue: 'People can take part on site, but nothing says where. Fill in ‘venue’.',
  missingReason: 'Nothing says why. Add ‘reason’: it is the first thing that people want to know.',
  needlessReason:
    'This says why, but not what changed. Add ‘status’, or ‘previous’ to a slot that moved. Otherwise delete ‘reason’.',
  missingPrevious:
    'This has moved, but nothing says from when. Put the earlier date under ‘previous’.',
  missingCaptions:
    'People who cannot hear cannot follow this recording. Add ‘captions’ or ‘transcript’.',

  endBeforeStart:
    'This ends at {end}, but it starts at {start}. Correct one of them; past midnight write ‘minutes’ instead of ‘end’.',
  missingStart: 'Nothing says when this starts. Add ‘start’ to the first slot.',
  missingEnd: 'Nothing says how long this takes. Add ‘end’ or ‘minutes’.',
  endAndMinutes: 'There is both ‘end’ and ‘minutes’. Keep one of the two.',
  nonexistent:
    '{time} does not exist on {date} in {timeZone}: the clocks go forward that night. Choose another time.',
  ambiguous:
    '{time} comes twice on {date} in {timeZone}: the clocks go back that night. Choose another time, or leave out ‘start’ so that this follows the previous slot.',
  calendarZoneDiffers:
    'Calendar programs know other rules for {timeZone}: there, {time} on {date} would be another moment than here. Write a zone without summer time where it is {offset} then too; for +01:00 that is Etc/GMT-1.',
  emptySlot: 'Nothing says what this is. Add ‘session’, ‘title’ or ‘kind’.',
  sessionAndTitle: 'A slot with a session gets the title of that session. Delete ‘title’ here.',
  missingSlotId:
    '‘{title}’ has no ‘id’ yet. Give it a short name that never changes, such as ‘welcome’.',
  duplicateSlotId: 'There is already a slot with the id ‘{value}’. Give this one another ‘id’.',
  removedInUse:
    '‘{value}’ is under ‘removed’, but also in the programme. Delete it in one of the two places.',
  unscheduledSession:
    'The session ‘{value}’ is not in the programme. Add it to {name}, or put ‘draft: true’ here.',
  overlap:
    '‘{value}’ starts at {start}, but ‘{other}’ goes on in the same room until {end}. Correct one of the times, or give each a ‘room’ of its own.',
  outOfOrder:
    '‘{value}’ starts at {start}, so before ‘{other}’, but is written below it. Move it up, or correct the time.',
  partOutsideBlock:
    '‘{value}’ falls outside ‘{other}’, which lasts from {start} to {end}. Correct one of the times.',
  beforeDay:
    '‘{value}’ starts at {start}, but the day starts at {limit}. Correct one of the times.',
  afterDay: '‘{value}’ ends at {end}, but the day ends at {limit}. Correct one of the times.',
  duplicateDay: 'The day {value} is here already. Put all its slots under one day.',
  dayOutOfOrder: 'The day {value} is below {other}. Put the days from early to late.',
  otherYear:
    'The day {value} is in another year than {other}. Correct the year if you did not mean that.',
  personTwice:
    '‘{value}’ is at ‘{other}’ at that moment too. Change the speaker or the time of ‘{title}’.',
  duplicateSpeaker: '‘{value}’ is already at ‘{title}’. Delete one of the two.',

  wrongWeekday:
    '‘{value}’ is not right: in {year} that date is a {weekday}. Correct the weekday or the date.',
  halfTranslated:
    '‘{field}’ is not translated. While anything is missing, all that belongs to it is shown in the main language. Translate “{value}”.',
  untranslated: '‘{field}’ is not translated. Translate “{value}”.',
  stillToWrite:
    'Here ‘{value}’ still marks a text. Write or translate the text on each line that has it, then delete it.',
  untranslatedText: 'The text itself is not translated. Put the translation below the fields.',
  untranslatedFile: 'There is no translation of this in the language ‘{lang}’. Create {name}.',
  nothingToTranslate:
    'There is nothing called ‘{value}’ to translate in {original}. Correct the name or delete the line.',
  unknownWords: 'The site has no words called ‘{value}’. Correct the name.',
  unreadLanguage:
    'No native speaker has read the site’s own words in {language} yet. Have somebody do so, and put under ‘words’ what can be better.',
  unknownPlace: 'In ‘{field}’ {value} cannot be filled in. Correct the name between the braces.',

  brokenLink: 'The link ‘{value}’ leads nowhere. Correct the address.',
  brokenAnchor: 'There is no place ‘#{value}’ on {address}. Correct what follows the #.',
  linkToFile: '‘{value}’ is a file, not an address of the site. Write the address of the page.',
  linkWithoutScheme: 'The link ‘{value}’ lacks the start of the address.',
  emptyLink:
    'The link to ‘{value}’ has no words, so nobody can click it. Put between [ and ] where it leads.',
  unreadLink:
    '‘{value}’ does not become a link or picture. Write [words](address) without a space: rename the file with hyphens, or put %20 in the place of each space.',
  missingPicture: 'There is no picture ‘{value}’. Correct the name or add the file.',
  missingAlt:
    'The picture ‘{value}’ has no text for people who do not see it. Put between [ and ] what it shows.',
  remotePicture:
    'The picture ‘{value}’ is on another website, which would see every visitor. Save it beside this page and write ./name.jpg.',
  brokenPicture:
    'This file is called a picture, but is none that the site can read. Open it in a photo program and save it again as jpg or png.',
  noPicture: '‘{value}’ is not a picture that a browser shows. Use jpg, png, webp or avif.',

  reservedName: 'The site needs the name ‘{value}’ itself. Choose another name.',
  addressTaken: 'The address ‘{value}’ belongs to {other} already. Choose another name.',

  placeholderAddress:
    '‘{value}’ is an example. Put your own address: under ‘calendar: domain’ it stays in calendars for ever.',
  publishedMoved:
    'Calendars had this at another time. Readers see that once you put ‘previous: {previous}’ here, and why under ‘reason’. If it was a slip of the pen, leave it.',
  domainChanged:
    'Calendars hold everything under ‘{domain}’. With another ‘domain’ each appointment becomes a second one. Put ‘{domain}’ back; it need not be the address of the site.',
  publishedDraft:
    'This is in visitors’ calendars already, so ‘draft: true’ is no longer possible. If it does not take place, put ‘status: cancelled’ or ‘status: postponed’.',
  publishedEvent:
    'Calendars know this event as ‘{name}’, but its folder is now called ‘{value}’. Put ‘formerly: [{name}]’ in this file, so that addresses and appointments stay right.',
  publishedDate:
    'The date ‘{title}’ is in calendars already and is gone here. Put it back with ‘id: {value}’ and ‘status: cancelled’, so that it leaves them too.',
  publishedRenamed:
    'Calendars know ‘{title}’ as ‘{value}’; here it is called ‘{other}’. Put ‘formerly: [{value}]’ in the file of the session, or give this slot ‘id: {value}’.',
  publishedGone:
    '‘{title}’ is in calendars already and is gone from the programme. Put it under ‘removed’ with ‘id: {value}’, ‘title’, ‘previous: {previous}’ and ‘reason’, so that it leaves them too. If it has another name now, put ‘formerly: [{value}]’ in the file of the session.',
  ledgerLeft:
    'This file was left behind in a folder without an event. Move it to the folder of the event: it records what calendars know already.',
  ledgerLost:
    '‘{title}’ is in visitors’ calendars, but the line {value} is gone from this file. Get it back from git, and the folder of the event too if that is gone. If the event does not take place, put ‘status: cancelled’.',
  ledgerLowered:
    'This says {value}, but {earlier} was published: calendar programs skip a lower number. Get this file back from git.',
  ledgerStale:
    'Publishing this changes something in calendars. You need do nothing: publishing updates this file.',

  closesBeforeOpens: 'Registration closes before it opens. Correct ‘opens’ or ‘closes’.',
  closesAfterStart:
    'Registration closes only after the event has begun. Choose an earlier ‘closes’.',
  reservedField: 'The form uses ‘{value}’ itself. Choose another name for this question.',
  missingOptions: 'There is nothing to choose at ‘{value}’. Put the answers under ‘options’.',
  needlessOptions:
    'A question of the type ‘{value}’ has no ‘options’. Delete them, or choose choice or choices.',
  missingEndpoint:
    'People can register for “{event}”, but nothing says where registrations go. Fill in ‘registration: endpoint’, or set FORM_ENDPOINT.',
  placeholderEndpoint:
    'People can register for “{event}”, but ‘{value}’ is an example address: every registration would be lost. Fill in the address of your form service, here or as FORM_ENDPOINT.',
  builderFailed:
    'The site could not be built, and the check did not find the cause. Tell whoever maintains the site: {value}.',
  insecureEndpoint:
    'People can register for “{event}”, but ‘{value}’ is not an https address. Fill in an address that starts with https://.',
  missingPrivacy: 'A form asks for data. Fill in ‘privacy’: content/README.md shows how.',
  missingPrivacyPage: 'No page has ‘role: privacy’. Make one: content/README.md shows how.',
  unreachableContact: 'Nothing says how to reach you. Fill in ‘email’, ‘phone’ or ‘url’.',
  missingStatement: 'No accessibility statement. Make one: content/README.md shows how.',
  templateValue:
    '‘{value}’ comes from the demonstration. Fill in your own value. If you did not test the accessibility yet, choose ‘status: none’ and say so under ‘exceptions’.',
  outdatedStatement: 'The statement is of {date}. Review it and put the day under ‘reviewedOn’.',
  sensitiveField:
    '“{value}” may ask for health or meals. Offer answers to choose from (choice, choices or services), or put ‘allowSensitive: true’ under ‘registration’.',
};
