using System.Net;
using System.Text.RegularExpressions;

namespace Windfall.App.Tests.Serve;

/// <summary>Filling in a form as a browser without scripts does.</summary>
static partial class Forms
{
    /// <summary>Sends the form of a page that leads to an address, with its own hidden fields and what is filled in.</summary>
    /// <returns>Where it led to.</returns>
    public static async Task<string> Send(this HttpClient client, string page, string action, params (string Name, string Value)[] filled)
    {
        using var content = new FormUrlEncodedContent([.. Hidden(await Form(client, page, action)).Where(field => filled.All(one => one.Name != field.Key)), .. filled.Select(one => KeyValuePair.Create(one.Name, one.Value))]);
        return await Post(client, action, content);
    }

    /// <summary>Sends a form to where one of its buttons leads.</summary>
    public static async Task<string> SendBy(this HttpClient client, string page, string action, string button, params (string Name, string Value)[] filled)
    {
        using var content = new FormUrlEncodedContent([.. Hidden(await Form(client, page, action)), .. filled.Select(one => KeyValuePair.Create(one.Name, one.Value))]);
        return await Post(client, button, content);
    }

    /// <summary>The same with files.</summary>
    public static async Task<string> Upload(this HttpClient client, string page, string action, (string Name, string Value)[] filled, params (string Field, string Name, byte[] Bytes)[] files)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Hidden(await Form(client, page, action)).Select(pair => (pair.Key, pair.Value)).Concat(filled))
            content.Add(new StringContent(value), name);
        foreach (var (field, name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), field, name);
        return await Post(client, action, content);
    }

    static async Task<string> Post(HttpClient client, string action, HttpContent content)
    {
        using var answer = await client.PostAsync(action, content, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{action}: {answer.StatusCode}");
        return answer.Headers.Location!.ToString();
    }

    static async Task<string> Form(HttpClient client, string page, string action)
    {
        var html = await client.GetStringAsync(page, TestContext.Current.CancellationToken);
        return Regex.Matches(html, "<form[^>]*action=\"([^\"]*)\".*?</form>", RegexOptions.Singleline).First(form => WebUtility.HtmlDecode(form.Value).Contains($"action=\"{action}\"", StringComparison.Ordinal)).Value;      // of a form, or of one of its buttons
    }

    static IEnumerable<KeyValuePair<string, string>> Hidden(string form) => HiddenField.Matches(form)
        .Select(field => KeyValuePair.Create(WebUtility.HtmlDecode(field.Groups[1].Value), WebUtility.HtmlDecode(field.Groups[2].Value)));

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField { get; }
}
