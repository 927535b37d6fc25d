using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>Which fields work next door to each other, so that one step leads from one to the other.</summary>
static class Neighbours
{
    static readonly (Function, Function)[] Doors =
    [
        (Function.Marketing, Function.DigitalMarketing), (Function.Marketing, Function.SocialMedia), (Function.DigitalMarketing, Function.SocialMedia),
        (Function.Marketing, Function.Communications), (Function.SocialMedia, Function.Communications), (Function.DigitalMarketing, Function.Communications),
        (Function.Content, Function.Marketing), (Function.Content, Function.SocialMedia), (Function.Content, Function.Communications), (Function.Content, Function.DigitalMarketing),
        (Function.Engineering, Function.It), (Function.Engineering, Function.Data), (Function.Engineering, Function.Product), (Function.It, Function.Data),
        (Function.Product, Function.Project), (Function.Sales, Function.CustomerSuccess), (Function.Finance, Function.Legal), (Function.Operations, Function.Project),
        (Function.Healthcare, Function.Research), (Function.Design, Function.Product), (Function.Hr, Function.Admin), (Function.Content, Function.MediaArts),
    ];

    /// <summary>For each field a bit for each of its neighbours: asked of every headline.</summary>
    static readonly uint[] Bits = [.. Enum.GetValues<Function>().Select(one => Doors.Aggregate(0u, (bits, door) =>
        bits | (door.Item1 == one ? 1u << (int)door.Item2 : 0) | (door.Item2 == one ? 1u << (int)door.Item1 : 0)))];

    public static Answer Answer(Function function, ImmutableArray<Function> wanted)
    {
        if (wanted.Contains(function))
            return Audience.Answer.Yes;
        foreach (var one in wanted)
            if (Are(one, function))
                return Audience.Answer.Near;
        return Audience.Answer.No;
    }

    public static bool Are(Function one, Function other) => (Bits[(int)one] >> (int)other & 1) != 0;
}
