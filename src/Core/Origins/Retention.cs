using System.Globalization;

namespace Windfall.Core.Origins;

/// <summary>How long a workspace keeps people by name.</summary>
/// <param name="HandDays">Who was typed or pasted, and is no lead.</param>
/// <param name="OtherDays">Others who are no leads.</param>
/// <param name="LeadMonths">Leads, since the last contact.</param>
public sealed record Retention(int HandDays = 30, int OtherDays = 90, int LeadMonths = 24)
{
    public const int Longest = 1200;

    public static Retention Default { get; } = new();

    /// <summary>What the network's terms allow for who members of a page are; nobody may choose longer.</summary>
    public static TimeSpan PageProfile { get; } = TimeSpan.FromHours(24);

    /// <summary>And for what they did there.</summary>
    public static TimeSpan PageActivity { get; } = TimeSpan.FromHours(48);

    /// <summary>Until when what an origin told of a person is kept.</summary>
    /// <param name="told">When that origin last told of them, or of what they did. UTC.</param>
    /// <param name="met">When they were last told of, acted or were met, whichever origin says so: how long a lead is kept.</param>
    /// <param name="isActivity">Whether it is what a page told of what they did; all else of an origin goes in one.</param>
    public DateTimeOffset Until(Origin origin, bool isLead, DateTimeOffset told, DateTimeOffset met, bool isActivity = false) => origin switch
    {
        Origin.Page => told + (isActivity ? PageActivity : PageProfile),
        _ when isLead => met.AddMonths(LeadMonths),
        Origin.Hand => told.AddDays(HandDays),
        _ => told.AddDays(OtherDays),
    };

    /// <returns>Null for what <see cref="ToString"/> never wrote.</returns>
    public static Retention? Parse(string text) =>
        text.Split(' ') is [var hand, var others, var leads] && Read(hand, out var h) && Read(others, out var o) && Read(leads, out var l) ? new(h, o, l) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{HandDays} {OtherDays} {LeadMonths}");

    static bool Read(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Longest;
}
