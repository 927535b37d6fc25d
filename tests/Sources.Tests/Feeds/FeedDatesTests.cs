using Windfall.Sources.Feeds;

namespace Windfall.Sources.Tests.Feeds;

public class FeedDatesTests
{
    [Theory]
    [InlineData("Thu, 01 Jan 04 19:48:21 GMT", "2004-01-01T19:48:21Z")]
    [InlineData("Mon, 26 January 2004 16:31:00 ET", "2004-01-26T21:31:00Z")]
    [InlineData("Thu Aug 30 2012 17:26:16 +0200", "2012-08-30T15:26:16Z")]
    [InlineData("Sun Jul 15 01:16:00 +0000 2012", "2012-07-15T01:16:00Z")]
    [InlineData("Wed, 19 Feb 2012 22:40:00 GMT-01:01", "2012-02-19T23:41:00Z")]
    [InlineData("2003-12-31T18:14:55+08:00", "2003-12-31T10:14:55Z")]
    [InlineData("031231", "2003-12-31T00:00:00Z")]
    [InlineData("Friday, December 22, 2017 - 3:09pm", "2017-12-22T15:09:00Z")]
    [InlineData("Thu, 25 Feb 2016 00:00:00 Europe/Brussels", "2016-02-24T23:00:00Z")]
    [InlineData("ven., 03 juil. 2020 15:09:58 +0000", "2020-07-03T15:09:58Z")]
    [InlineData("mar., 03 mars 2020 15:09:58 +0000", "2020-03-03T15:09:58Z")]
    [InlineData("Di, 23 Jan 2018 00:00:00 +0100", "2018-01-22T23:00:00Z")]
    [InlineData("Nov. 16, 2020, 10:57 a.m.", "2020-11-16T10:57:00Z")]
    [InlineData("Mon, 16th Nov 2020 13:16:28 GMT", "2020-11-16T13:16:28Z")]
    [InlineData("09/15/2014 4:20 pm PST", "2014-09-16T00:20:00Z")]
    [InlineData("25.12.2019 08:00", "2019-12-25T08:00:00Z")]
    [InlineData("5 августа 2019", "2019-08-05T00:00:00Z")]
    [InlineData("2020年7月3日 15:09", "2020-07-03T15:09:00Z")]
    [InlineData("2004-05-25 오후 11:23:17", "2004-05-25T14:23:17Z")]
    public void A_date_is_read_as_it_is_written(string written, string meant)
    {
        Assert.True(FeedDates.TryRead(written, out var at));
        Assert.Equal(DateTimeOffset.Parse(meant, System.Globalization.CultureInfo.InvariantCulture), at);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Sun, 99 Jun 2009 12:00:00 GMT")]
    [InlineData("2003-12-31T10:61:55Z")]
    [InlineData("2013-xx-27")]
    [InlineData("22013")]
    public void What_is_no_date_is_none(string written) => Assert.False(FeedDates.TryRead(written, out _));
}
