using System.Collections.Immutable;
using Windfall.Core.Leads;
using Windfall.Core.Posts;

namespace Windfall.Core.Outreach;

/// <summary>Drafts what could be written to somebody, of facts on record and nothing else.</summary>
public static class Drafting
{
    /// <summary>LinkedIn's for accounts that do not pay; a setting, for it differs and changes.</summary>
    public const int UsualNoteLimit = 200;

    /// <summary>Below this not even a greeting and the question have room.</summary>
    public const int LeastNoteLimit = 120;

    const int MostQuoted = 80;

    /// <param name="Sentence">How it is said.</param>
    /// <param name="Fact">What it was made from; null: nothing but the occasion.</param>
    /// <param name="Spare">What can be spared has a number; the greatest goes first.</param>
    readonly record struct Piece(Phrase Sentence, Phrase? Fact, int Spare = 0);

    /// <param name="noteLimit">Characters that a note may have.</param>
    /// <param name="say">Says a phrase in the language of the draft.</param>
    public static Draft Write(DraftKind kind, DraftFacts facts, int noteLimit, Func<Phrase, string> say)
    {
        int? limit = kind == DraftKind.Note ? noteLimit : null;
        var pieces = Pieces(kind, facts).ToList();
        List<Phrase> leftOut = [];
        while (limit is { } most && Text(pieces, kind, say).Length > most && pieces.Exists(piece => piece.Spare > 0))
        {
            var spared = pieces.MaxBy(piece => piece.Spare);
            pieces.Remove(spared);
            if (spared.Fact is { } fact && !pieces.Exists(piece => piece.Fact == fact))
                leftOut.Add(fact);
        }
        return new(kind, Text(pieces, kind, say), [.. pieces.Select(piece => piece.Fact).OfType<Phrase>().Distinct()], [.. leftOut], limit);
    }

    /// <summary>The greeting on a line of its own; the rest of a note runs on, that of a letter in paragraphs.</summary>
    static string Text(List<Piece> pieces, DraftKind kind, Func<Phrase, string> say) => kind == DraftKind.Note
        ? $"{say(pieces[0].Sentence)}\n{string.Join(' ', pieces.Skip(1).Select(piece => say(piece.Sentence)))}"
        : string.Join("\n\n", pieces.Select(piece => say(piece.Sentence)));

    static IEnumerable<Piece> Pieces(DraftKind kind, DraftFacts facts)
    {
        yield return new(new("outreach.hello", facts.FirstName), null);
        if (kind != DraftKind.Introduction && Occasion(facts) is { } occasion)
            yield return occasion;
        if (kind != DraftKind.Note && Met(facts.Met) is { } met)
            yield return met;

        switch (kind)
        {
            case DraftKind.Note:
                if (Work(facts, spare: 1) is { } work)
                    yield return work;
                yield return new(new("outreach.connect"), null);
                break;

            case DraftKind.Message:
                if (facts.Headline is { } headline)
                    yield return new(new("outreach.your_work", Short(headline)), new("fact.headline", headline));
                if (Work(facts, spare: 0) is { } own)
                    yield return own;
                yield return Call(facts);
                break;

            case DraftKind.Introduction:
                yield return facts.WhomHeadline is { } whomHeadline
                    ? new(new("outreach.introduce", facts.Whom!, Short(whomHeadline)), new("fact.whom", facts.Whom!, whomHeadline))
                    : new(new("outreach.introduce_name", facts.Whom!), new("fact.whom_name", facts.Whom!));
                if (Work(facts, spare: 0) is { } mine)
                    yield return mine;
                yield return new(new("outreach.introduce_ease"), null);
                break;

            default:
                throw new InvalidOperationException($"Bug in Windfall: no draft for {kind}.");
        }
    }

    static Piece? Occasion(DraftFacts facts) => facts.Act switch
    {
        { Kind: ActKind.Comment or ActKind.Quote, Text: { } text } => new(new("outreach.your_comment", Short(text)), new("fact.comment", text), Spare: 2),
        { } act when facts.Opening is { } opening => new(act.Kind == ActKind.Repost ? new("outreach.your_repost", Short(opening)) : new("outreach.your_reaction", Short(opening)), new("fact.act", act.Kind, opening), Spare: 2),
        _ => null,
    };

    /// <summary>Only what both remember: an answer under some comment is no acquaintance.</summary>
    static Piece? Met(Met? met) => met switch
    {
        { Kind: TouchKind.WasWritten, At: { } at } => new(new("outreach.they_wrote", at), new("fact.met", met.How)),
        { Kind: TouchKind.Wrote, At: { } at } => new(new("outreach.i_wrote", at), new("fact.met", met.How)),
        { Kind: TouchKind.Connected, At: { } at } => new(new("outreach.connected", at), new("fact.met", met.How)),
        _ => null,
    };

    static Piece? Work(DraftFacts facts, int spare) =>
        facts.OwnWork is { } work ? new(new("outreach.own_work", Short(work)), new("fact.own_work", work), spare) : null;

    static Piece Call(DraftFacts facts) => facts switch
    {
        { Times: [var one, var two, var three, ..] } => new(new("outreach.call_times", one, two, three), new("fact.times")),
        { Booking: { } address } => new(new("outreach.call_booking", address), new("fact.booking", address)),
        _ => new(new("outreach.call"), null),
    };

    /// <summary>Somebody's words, short enough to be quoted within a sentence; cut between words.</summary>
    static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostQuoted)
            return line.TrimEnd('.');
        var cut = line.LastIndexOf(' ', MostQuoted - 1);
        var end = cut > MostQuoted / 2 ? cut : char.IsHighSurrogate(line[MostQuoted - 2]) ? MostQuoted - 2 : MostQuoted - 1;
        return $"{line[..end].TrimEnd(' ', ',', ';', ':', '.')}…";
    }
}
