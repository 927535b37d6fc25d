namespace Windfall.Store;

/// <summary>The origin that counts for a person: the one place that says it, as an expression of SQL on person <c>p</c>, who is shown.</summary>
public static class OriginRule
{
    const string Own = "(SELECT max(f.origin) FROM person_facts f WHERE f.person_id = p.id)";
    const string Others = "(SELECT max(f.origin) FROM people m JOIN person_facts f ON f.person_id = m.id WHERE m.merged_into = p.id)";

    /// <summary>The strictest of all that was told of them and of those who are one with them; null where nothing was.</summary>
    public const string Strictest = $"max(coalesce({Own}, {Others}), coalesce({Others}, {Own}))";
}
