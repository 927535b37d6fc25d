namespace Windfall.Sample;

/// <summary>One line of the people table: somebody who reacted or commented, and when.</summary>
/// <param name="ProfileUrl">Null for a member who hides from strangers.</param>
/// <param name="Is">What the person was drawn to be; not in the file.</param>
/// <param name="InFrench">Drawn with a French headline or a French comment; not in the file.</param>
public sealed record Line(
    DateTimeOffset At, string Name, string Headline, string? ProfileUrl, string Degree, string? Reaction, string? Comment, Drawn Is, bool InFrench);

/// <summary>About half of those who reacted and nearly all who commented, as a table that somebody took down over the days.</summary>
sealed class People(Random dice)
{
    const double KnownReactions = .45, CommentersWhoReact = .55;

    readonly Names names = new();
    readonly Headlines headlines = new();

    public IReadOnlyList<Line> Draw(Life life)
    {
        var commenters = Commenters(life);
        var reactions = life.Reactions.Where(_ => dice.Comes(KnownReactions)).Select(Reactor);
        var both = commenters.Where(_ => dice.Comes(CommentersWhoReact)).Select(line => line with { Comment = null, Reaction = Reaction(line.At), At = Before(line.At) });
        return [.. commenters.Concat(reactions).Concat(both).OrderBy(line => line.At).ThenBy(line => line.Name, StringComparer.Ordinal)];
    }

    List<Line> Commenters(Life life)
    {
        // The remarks keep their order; which of the comments that happened are missing is chance.
        var known = life.Comments.ToList();
        while (known.Count > Remark.All.Count)
            known.RemoveAt(dice.Next(known.Count));

        return [.. known.Zip(Remark.All, Commenter)];
    }

    Line Commenter(DateTimeOffset at, Remark remark)
    {
        var somebody = Somebody(at, remark.InFrench);
        var text = remark.Text;
        while (text.IndexOf("{friend}", StringComparison.Ordinal) is >= 0 and var slot)
            text = $"{text[..slot]}{names.Draw(dice, remark.InFrench)}{text[(slot + "{friend}".Length)..]}";

        return somebody with
        {
            Headline = remark.Headline ?? somebody.Headline,
            Is = remark.Headline is null ? somebody.Is : remark.Is,
            Comment = text,
        };
    }

    Line Reactor(DateTimeOffset at)
    {
        const double hidden = .004, page = .003;
        var chance = dice.NextDouble();
        if (chance < hidden)
            return new(at, "LinkedIn Member", "", null, "", Reaction(at), null, Drawn.Other, false);

        var somebody = Somebody(at, dice.Comes(French(at)));
        if (chance < hidden + page)
        {
            var shop = dice.Pick(["Hollow Oak Brewing", "Gableworks Communications", "Second Wind Bicycles", "Kestrel Talent Group", "Fieldnote Media", "Lantern Books", "Copper Kettle Café"]);
            return somebody with
            {
                Name = shop, Headline = $"{dice.Next(2, 60) * 137:N0} followers", Is = Drawn.Other, InFrench = false, Degree = "", Reaction = Reaction(at),
                ProfileUrl = Names.Address(dice, shop).Replace("/in/", "/company/", StringComparison.Ordinal),
            };
        }

        return somebody with { Reaction = Reaction(at) };
    }

    Line Somebody(DateTimeOffset at, bool inFrench)
    {
        var name = names.Draw(dice, inFrench);
        var (headline, what) = headlines.Draw(dice, inFrench);
        return new(at, Names.Dress(dice, name), headline, Names.Address(dice, name), Degree(at), null, null, what, inFrench);
    }

    /// <summary>While America sleeps, more of those who read are in Europe.</summary>
    static double French(DateTimeOffset at) => at < Night.PickedUpAt ? .04 : at < Night.Clock ? .17 : .09;

    /// <summary>The afternoon is the author's own network; the night is everybody.</summary>
    string Degree(DateTimeOffset at)
    {
        var (first, second) = at < Night.PickedUpAt ? (.75, .2) : (.03, .24);
        var chance = dice.NextDouble();
        return chance < first ? "1st" : chance < first + second ? "2nd" : "3rd+";
    }

    string Reaction(DateTimeOffset at) => dice.Next(100) switch
    {
        < 76 => "LIKE",
        < 84 => "INTEREST",
        < 90 => "PRAISE",
        < 94 => "EMPATHY",
        < 98 => "ENTERTAINMENT",
        _ => at < Night.PickedUpAt ? "LIKE" : "APPRECIATION",
    };

    DateTimeOffset Before(DateTimeOffset at) => at.AddSeconds(-dice.Next(20, 400)) is var before && before > Night.PublishedAt ? before : at;
}
