using System.Net;

namespace Windfall.Sources.Outbound;

/// <summary>Where an answer sends on to.</summary>
static class Redirect
{
    /// <param name="To">Where permanent redirects alone led to; null: nowhere else.</param>
    /// <param name="IsForGood">All so far were permanent.</param>
    sealed record Hops(Uri? To, bool IsForGood);

    static readonly HttpRequestOptionsKey<Hops> Way = new("hops");

    /// <summary>Where an address has moved to for good; null where it has not.</summary>
    public static Uri? MovedTo(HttpResponseMessage answer) => answer.RequestMessage!.Options.TryGetValue(Way, out var way) ? way.To : null;

    /// <returns>The next request; null where the answer is final. What a redirect leads to is only read (GET), and a secret stays with the host it was meant for.</returns>
    public static HttpRequestMessage? Of(HttpResponseMessage answer, HttpRequestMessage asked)
    {
        if (answer.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
            || answer.Headers.Location is not { } location || asked.Method != HttpMethod.Get && asked.Method != HttpMethod.Head)
            return null;

        var from = asked.RequestUri!;
        var next = new HttpRequestMessage(asked.Method, location.IsAbsoluteUri ? location : new Uri(from, location));
        var sameHost = next.RequestUri!.GetLeftPart(UriPartial.Authority) == from.GetLeftPart(UriPartial.Authority);
        foreach (var (name, values) in asked.Headers)
            if (sameHost || !name.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
                next.Headers.TryAddWithoutValidation(name, values);
        var isForGood = answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
        var so = asked.Options.TryGetValue(Way, out var before) ? before : new(null, IsForGood: true);
        next.Options.Set(Way, so is { IsForGood: true } && isForGood ? new(next.RequestUri, true) : so with { IsForGood = false });
        return next;
    }
}
