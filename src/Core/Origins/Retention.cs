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

    /// <summary>What the network's terms say of a page's data goes before what anybody chose.</summary>
    /// <param name="last">When the person was last told of, acted, or was met. UTC.</param>
    public DateTimeOffset Until(Origin origin, bool isLead, DateTimeOffset last) => origin switch
    {
        Origin.Page => last + Origin.Page.KeptFor()!.Value,
        _ when isLead => last.AddMonths(LeadMonths),
        Origin.Hand => last.AddDays(HandDays),
        _ => last.AddDays(OtherDays),
    };

    /// <returns>Null for what <see cref="ToString"/> never wrote.</returns>
    public static Retention? Parse(string text) =>
        text.Split(' ') is [var hand, var others, var leads] && Read(hand, out var h) && Read(others, out var o) && Read(leads, out var l) ? new(h, o, l) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{HandDays} {OtherDays} {LeadMonths}");

    static bool Read(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Longest;
}
