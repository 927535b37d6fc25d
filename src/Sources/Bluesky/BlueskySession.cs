using System.Buffers.Text;
using System.Text.Json;

namespace Windfall.Sources.Bluesky;

/// <summary>What a data server gave for an app password, which itself is not kept: two tokens (RFC 7519).</summary>
/// <param name="Access">Goes with every request, for two hours or so.</param>
/// <param name="Refresh">Gets new ones of both, for three months or so.</param>
public sealed record BlueskySession(string Did, string Handle, string Access, string Refresh)
{
    /// <summary>When to ask for new tokens; null where the token does not say.</summary>
    public DateTimeOffset? AccessEnds => Ends(Access);

    /// <summary>When its owner must sign in again, unless it is refreshed before.</summary>
    public DateTimeOffset? Ended => Ends(Refresh);

    /// <summary>The token's own <c>exp</c>, unix seconds. Only the server can check a token; to us it is a date.</summary>
    static DateTimeOffset? Ends(string token)
    {
        if (token.Split('.') is not [_, var payload, _] || !Base64Url.IsValid(payload))
            return null;
        try
        {
            return JsonElement.Parse(Base64Url.DecodeFromChars(payload)) is { ValueKind: JsonValueKind.Object } claims && claims.TryGetProperty("exp", out var exp)
                && exp.ValueKind == JsonValueKind.Number && exp.TryGetInt64(out var seconds) && seconds is > 0 and < 253_402_300_799
                ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
