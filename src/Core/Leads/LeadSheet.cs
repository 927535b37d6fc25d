using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Origins;

namespace Windfall.Core.Leads;

/// <summary>A value, and the strictest of the origins that told this field of this person; of people who turned out to be one, of all of them.</summary>
public readonly record struct Told(string? Value, Origin Origin)
{
    /// <summary>Null where the origin keeps it in.</summary>
    public string? Leaving => Value is not null && Origin.MayBeExported(isLead: true) ? Value : null;

    /// <summary>With something that was told later; null: it told nothing of this field.</summary>
    public Told And(string? value, Origin origin) =>
        value is null ? this : new(origin.MayBecomeLead() ? value : Value, OriginRules.Strictest(Origin, origin));
}

/// <summary>What is on record of a lead's person, each field with its origin.</summary>
public sealed record LeadFields(Told Name, Told Headline, Told Company, Told Url, FitLabel? Fit);

/// <summary>What may leave of a lead. There is no other way out: every export, file and message is made of this.</summary>
/// <param name="Fit">Made of headline and company, it leaves only where both may.</param>
/// <param name="Post">The address of the post that began it.</param>
/// <param name="IntroducedBy">A name, where that name may leave.</param>
/// <param name="Withheld">Names of the fields that were kept in.</param>
public sealed record LeadSheet(
    Lead Lead, string Name, string? Headline, string? Company, string? Url, FitLabel? Fit, string? Post, string? IntroducedBy, ImmutableArray<string> Withheld)
{
    /// <returns>Null where not even the name may leave.</returns>
    public static LeadSheet? Of(Lead lead, LeadFields fields, string? post, LeadFields? introducer)
    {
        if (fields.Name.Leaving is not { } name)
            return null;

        var derived = OriginRules.Strictest(fields.Headline.Value is null ? default : fields.Headline.Origin, fields.Company.Value is null ? default : fields.Company.Origin);
        var fit = derived.MayBeExported(isLead: true) ? fields.Fit : null;
        return new(
            lead, name, fields.Headline.Leaving, fields.Company.Leaving, fields.Url.Leaving, fit, post, introducer?.Name.Leaving,
            [.. from field in ((string Name, Told Told)[])[("headline", fields.Headline), ("company", fields.Company), ("url", fields.Url)]
                where field.Told.Value is not null && field.Told.Leaving is null
                select field.Name]);
    }

    /// <summary>The last word of a name, and what stands before it: what files that know no whole names want.</summary>
    public (string? First, string Last) Names
    {
        get
        {
            var cut = Name.TrimEnd().LastIndexOf(' ');
            return cut < 0 ? (null, Name) : (Name[..cut], Name[(cut + 1)..]);
        }
    }
}
