namespace Windfall.Core.Origins;

/// <summary>
/// Where a datum came from, and so what may be done with it. The numbers are stored, and rise with strictness:
/// what is derived from several has the greatest of them.
/// </summary>
public enum Origin
{
    /// <summary>The member's own LinkedIn archive and analytics workbooks.</summary>
    Archive = 1,

    /// <summary>Public data of an open network (Bluesky, Mastodon).</summary>
    Open = 2,

    /// <summary>A table; the user said in a sentence where it is from and why he may use it.</summary>
    Declared = 3,

    /// <summary>Counts of one's own posts from LinkedIn's API: numbers, never people.</summary>
    Figures = 4,

    /// <summary>Typed, or copied by the user himself from a page he is looking at and pasted.</summary>
    Hand = 5,

    /// <summary>Members' data on a page one runs, from LinkedIn's API.</summary>
    Page = 6,
}

/// <summary>What may be done with data of an origin.</summary>
public static class OriginRules
{
    /// <summary>Whether single people of this origin may be shown and scored; figures speak of aggregates only.</summary>
    public static bool MayShowPeople(this Origin origin) => origin is not (Origin.Figures or Origin.Page);

    public static bool MayEnterInbox(this Origin origin) => origin is not Origin.Figures;

    public static bool MayBecomeLead(this Origin origin) => origin is not (Origin.Figures or Origin.Page);

    /// <param name="origin">The datum's.</param>
    /// <param name="isLead">Whether the person it speaks of is a lead.</param>
    public static bool MayBeExported(this Origin origin, bool isLead) => origin switch
    {
        Origin.Page => false,
        Origin.Hand => isLead,
        _ => true,
    };

    /// <returns>The origin of what is derived from both.</returns>
    public static Origin Strictest(Origin one, Origin other) => one > other ? one : other;
}
